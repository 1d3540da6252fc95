package lector.speech.install;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lector.cache.UserFolders;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.speech.SpeechException;
import lector.speech.Voice;
import lector.speech.VoiceProvider;

/**
 * The voices in the user's data folder. A bundle of voices appears there whole or not at all; two
 * processes that install at once wait for one another.
 */
public final class VoiceStore {

  private final Path folder;
  private final Catalog catalog;
  private final PackageClient client;

  /**
   * A store.
   *
   * @param folder where the bundles lie, each in a folder of its own
   * @param catalog what can be installed
   * @param client what fetches it
   */
  VoiceStore(Path folder, Catalog catalog, PackageClient client) {
    this.folder = folder;
    this.catalog = catalog;
    this.client = client;
  }

  /** The user's own store. */
  public static VoiceStore ofUser() {
    return new VoiceStore(
        UserFolders.data().resolve("voices"), Catalog.builtIn(), new SystemClient());
  }

  /**
   * What can be installed, and whether it is.
   *
   * @param voice the voice
   * @param isInstalled whether it can be loaded
   * @param bytes size of all that it is installed with; 0 if it isn't
   */
  public record Entry(Voice voice, boolean isInstalled, long bytes) {}

  /** All voices of the catalogue. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (CatalogVoice voice : catalog.voices()) {
      Optional<Bundle> bundle = Bundle.installed(bundleFolder(voice.bundle()));
      entries.add(
          new Entry(
              voice.voice(bundle.map(Bundle::version).orElse("")),
              bundle.isPresent(),
              bundle.map(Bundle::bytes).orElse(0L)));
    }
    return entries;
  }

  /** The installed voices. */
  public List<VoiceProvider> providers() {
    return catalog.voices().stream()
        .flatMap(voice -> provider(voice.name(), List.of(voice)).stream())
        .toList();
  }

  /** An installed voice by its name, or several of Kokoro's joined by {@code +} as their mean. */
  public Optional<VoiceProvider> find(String name) {
    List<CatalogVoice> parts = new ArrayList<>();
    for (String part : name.split("\\+", -1)) {
      catalog.voice(part).ifPresent(parts::add);
    }
    boolean isWhole = parts.size() == name.split("\\+", -1).length;
    boolean canMix = parts.stream().allMatch(part -> part.engine().equals("kokoro"));
    return isWhole && (parts.size() == 1 || canMix) ? provider(name, parts) : Optional.empty();
  }

  private Optional<VoiceProvider> provider(String name, List<CatalogVoice> parts) {
    CatalogVoice first = parts.get(0);
    double gainDb = parts.stream().mapToDouble(CatalogVoice::gainDb).average().orElse(0);
    return Bundle.installed(bundleFolder(first.bundle()))
        .map(
            bundle -> {
              Voice own = first.voice(bundle.version());
              Voice voice =
                  new Voice(
                      name,
                      own.engine(),
                      own.language(),
                      own.gender(),
                      own.licence(),
                      own.version());
              return new VoiceProvider() {
                @Override
                public Voice voice() {
                  return voice;
                }

                @Override
                public SpeechEngine load(UserLexicon lexicon) {
                  return bundle.load(voice, gainDb, lexicon);
                }
              };
            });
  }

  /** Whether there is a voice or bundle of this name to install. */
  public boolean knows(String name) {
    return catalog.bundleOf(name).isPresent();
  }

  /**
   * Installs a voice with all that it comes with. What was fetched before an interruption is not
   * fetched again.
   *
   * @param name a voice's or a bundle's
   * @param progress hears what is done
   * @return the names of the voices that are there now
   * @throws SpeechException if there is no such voice, or it can't be had
   * @throws IOException if the folder can't be written
   */
  public List<String> install(String name, Consumer<String> progress) throws IOException {
    String bundle =
        catalog
            .bundleOf(name)
            .orElseThrow(
                () -> new SpeechException(name, "is not in the catalogue (see lector voices)"));
    Files.createDirectories(folder);
    try (FileChannel lockFile = lockFile();
        FileLock lock = lockFile.lock()) {
      if (Bundle.installed(bundleFolder(bundle)).isEmpty()) {
        installLocked(bundle, progress);
      }
      assert lock.isValid();
    }
    return catalog.voicesOf(bundle);
  }

  private void installLocked(String bundle, Consumer<String> progress) throws IOException {
    Path downloads = folder.resolve(".download").resolve(folderName(bundle));
    Path part = folder.resolve(".part");
    delete(part);
    List<Path> files = new ArrayList<>();
    for (PackageFile file : catalog.filesOf(bundle)) {
      progress.accept("fetching " + file.title());
      files.add(new Download(client, file).into(downloads));
    }
    progress.accept("unpacking " + bundle);
    try {
      Bundle.pack(bundle, files, Files.createDirectories(part));
      Files.move(part, bundleFolder(bundle), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(part);
    }
    delete(folder.resolve(".download"));
  }

  /**
   * Removes a voice with all that it came with.
   *
   * @return the names of the voices that are gone
   * @throws SpeechException if it isn't installed
   */
  public List<String> remove(String name) throws IOException {
    Optional<String> bundle = catalog.bundleOf(name);
    if (bundle.isEmpty() || Bundle.installed(bundleFolder(bundle.get())).isEmpty()) {
      throw new SpeechException(name, "is not installed (see lector voices)");
    }
    try (FileChannel lockFile = lockFile();
        FileLock lock = lockFile.lock()) {
      assert lock.isValid();
      Path gone = folder.resolve(".part");
      delete(gone);
      Files.move(bundleFolder(bundle.get()), gone, StandardCopyOption.ATOMIC_MOVE);
      delete(gone);
    }
    return catalog.voicesOf(bundle.get());
  }

  private FileChannel lockFile() throws IOException {
    return FileChannel.open(
        folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private Path bundleFolder(String bundle) {
    return folder.resolve(folderName(bundle));
  }

  private static String folderName(String bundle) {
    return bundle.replace(':', '-');
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> all = Files.walk(path)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
