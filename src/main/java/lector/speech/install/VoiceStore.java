package lector.speech.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import lector.install.InstallProgress;
import lector.install.PackageFile;
import lector.install.Storeroom;
import lector.install.UserFolders;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.speech.SpeechException;
import lector.speech.Voice;
import lector.speech.VoiceProvider;

/** The voices in the user's data folder. */
public final class VoiceStore {

  private final Storeroom store;
  private final Catalog catalog;

  /**
   * A store.
   *
   * @param store where the bundles lie
   * @param catalog what can be installed
   */
  VoiceStore(Storeroom store, Catalog catalog) {
    this.store = store;
    this.catalog = catalog;
  }

  /**
   * The user's own store.
   *
   * @throws SpeechException if the user's own catalogue has a line that is not as it should be
   */
  public static VoiceStore ofUser() {
    Path own = UserFolders.data().resolve(UserCatalog.FILE);
    return new VoiceStore(Storeroom.ofUser("voices"), UserCatalog.read(own, Catalog.builtIn()));
  }

  /**
   * What can be installed, and whether it is.
   *
   * @param voice the voice
   * @param bundle what it is installed with
   * @param isAlone whether no other voice comes with it
   * @param isInstalled whether it can be loaded
   * @param bytes size of all that it is installed with; of what is fetched for it if it isn't
   */
  public record Entry(
      Voice voice, String bundle, boolean isAlone, boolean isInstalled, long bytes) {}

  /** All voices of the catalogue. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (CatalogVoice voice : catalog.voices()) {
      Optional<Bundle> bundle = Bundle.installed(store.folderOf(voice.bundle()));
      long toFetch = catalog.filesOf(voice.bundle()).stream().mapToLong(PackageFile::bytes).sum();
      entries.add(
          new Entry(
              voice.voice(bundle.map(Bundle::version).orElse("")),
              voice.bundle(),
              catalog.voicesOf(voice.bundle()).size() == 1,
              bundle.isPresent(),
              bundle.map(Bundle::bytes).orElse(toFetch)));
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
    OptionalDouble gainDb =
        parts.size() == 1
            ? first.gainDb()
            : parts.stream().mapToDouble(part -> part.gainDb().orElse(0)).average();
    return Bundle.installed(store.folderOf(first.bundle()))
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

  /**
   * Why there is no such voice, and what to do.
   *
   * @param name a voice that {@link #find} does not find
   */
  public SpeechException missing(String name) {
    List<String> bundles = catalog.bundlesOf(name);
    if (bundles.isEmpty()) {
      return unknown(name);
    }
    String fetched =
        String.join(
            " ",
            bundles.stream()
                .filter(bundle -> Bundle.installed(store.folderOf(bundle)).isEmpty())
                .toList());
    return new SpeechException(
        name,
        fetched.isEmpty()
            ? "is not one voice; only voices of Kokoro can be mixed, each by its whole name"
            : "is not installed; install it with lector voices install " + fetched);
  }

  private static SpeechException unknown(String name) {
    return new SpeechException(name, "is not in the catalogue (see lector voices)");
  }

  /**
   * Installs voices with all that they come with. What was fetched before an interruption is not
   * fetched again.
   *
   * @param names voices, bundles or engines
   * @param progress hears what is done
   * @return the names of the voices that are there now
   * @throws SpeechException if there is no such voice, or what was fetched is none
   * @throws lector.install.InstallException if it can't be had
   * @throws IOException if the folder can't be written
   */
  public List<String> install(List<String> names, InstallProgress progress) throws IOException {
    Set<String> bundles = bundles(names);
    for (String bundle : bundles) {
      List<PackageFile> files = catalog.filesOf(bundle);
      store.install(
          bundle, files, (fetched, into) -> Bundle.pack(bundle, files, fetched, into), progress);
    }
    return voicesOf(bundles);
  }

  /**
   * Removes voices with all that they came with.
   *
   * @param names voices, bundles or engines
   * @return the names of the voices that are gone
   * @throws SpeechException if one isn't installed; then all are still there
   */
  public List<String> remove(List<String> names, InstallProgress progress) throws IOException {
    for (String name : names) {
      if (bundles(List.of(name)).stream()
          .allMatch(bundle -> Bundle.installed(store.folderOf(bundle)).isEmpty())) {
        throw new SpeechException(name, "is not installed (see lector voices)");
      }
    }
    Set<String> bundles = new LinkedHashSet<>();
    for (String bundle : bundles(names)) {
      if (Bundle.installed(store.folderOf(bundle)).isPresent()) {
        bundles.add(bundle);
        store.remove(bundle, progress);
      }
    }
    return voicesOf(bundles);
  }

  private Set<String> bundles(List<String> names) {
    Set<String> bundles = new LinkedHashSet<>();
    for (String name : names) {
      List<String> meant = catalog.bundlesOf(name);
      if (meant.isEmpty()) {
        throw unknown(name);
      }
      bundles.addAll(meant);
    }
    return bundles;
  }

  private List<String> voicesOf(Set<String> bundles) {
    return bundles.stream().flatMap(bundle -> catalog.voicesOf(bundle).stream()).toList();
  }
}
