package lector.speech.install;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lector.install.InstallException;
import lector.install.Storeroom;
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

  /** The user's own store. */
  public static VoiceStore ofUser() {
    return new VoiceStore(Storeroom.ofUser("voices"), Catalog.builtIn());
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
      Optional<Bundle> bundle = Bundle.installed(store.folderOf(voice.bundle()));
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
   * @throws SpeechException if there is no such voice
   * @throws InstallException if it can't be had
   * @throws IOException if the folder can't be written
   */
  public List<String> install(String name, Consumer<String> progress) throws IOException {
    String bundle =
        catalog
            .bundleOf(name)
            .orElseThrow(
                () -> new SpeechException(name, "is not in the catalogue (see lector voices)"));
    store.install(
        bundle,
        catalog.filesOf(bundle),
        (files, into) -> Bundle.pack(bundle, files, into),
        progress);
    return catalog.voicesOf(bundle);
  }

  /**
   * Removes a voice with all that it came with.
   *
   * @return the names of the voices that are gone
   * @throws SpeechException if it isn't installed
   */
  public List<String> remove(String name) throws IOException {
    Optional<String> bundle = catalog.bundleOf(name);
    if (bundle.isEmpty() || Bundle.installed(store.folderOf(bundle.get())).isEmpty()) {
      throw new SpeechException(name, "is not installed (see lector voices)");
    }
    store.remove(bundle.get());
    return catalog.voicesOf(bundle.get());
  }
}
