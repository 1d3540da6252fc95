package lector.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lector.article.Article;
import lector.phoneme.Phonemizer;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.speech.SpeechException;
import lector.speech.Voice;
import lector.speech.VoiceCatalog;
import lector.speech.VoiceProvider;
import lector.speech.freetts.FreeTtsEngine;
import lector.speech.install.VoiceStore;
import lector.speech.onnx.HibariVoice;

/** The voices: those that are part of the program, and those that the user has installed. */
public final class Voices {

  private static final List<VoiceProvider> PROVIDERS =
      List.of(HibariVoice.PACKED, FreeTtsEngine.PROVIDER);
  private static final VoiceCatalog PACKED = new VoiceCatalog(PROVIDERS);

  /** Voices that read quotations well, the best first. */
  private static final List<String> FOR_QUOTATIONS =
      List.of("am_michael", "am_onyx", "bf_emma", "joe");

  private Voices() {}

  /** The voices that are part of the program, the default first. */
  public static List<Voice> packed() {
    return PACKED.voices();
  }

  /**
   * Begins to load a voice.
   *
   * @param name its name; without one, the default voice
   * @throws SpeechException if there is no such voice, or it isn't installed; if it can't run here,
   *     whoever gets it is told
   */
  public static Ahead<SpeechEngine> load(Optional<String> name) {
    VoiceProvider provider = find(name.orElseGet(PACKED::defaultName));
    return Ahead.start(() -> provider.load(UserLexicon.EMPTY));
  }

  /**
   * Makes sure that there is a voice.
   *
   * @throws SpeechException if there is no such voice, or it isn't installed
   */
  public static void require(String name) {
    find(name);
  }

  /**
   * The voice of a name.
   *
   * @throws SpeechException if there is no such voice, or it isn't installed
   */
  public static Voice voice(String name) {
    return find(name).voice();
  }

  /**
   * The best installed voice for quotations: clearly another person than the narrator, so of the
   * other gender if there is one.
   *
   * @param narrator the narrator's name; without one, the default voice
   * @throws SpeechException if none is installed
   */
  public static String forQuotations(Optional<String> narrator) {
    Voice reader = find(narrator.orElseGet(PACKED::defaultName)).voice();
    VoiceStore store = VoiceStore.ofUser();
    List<Voice> candidates =
        FOR_QUOTATIONS.stream()
            .flatMap(name -> store.find(name).stream())
            .map(VoiceProvider::voice)
            .filter(voice -> !List.of(reader.name().split("\\+", -1)).contains(voice.name()))
            .toList();
    return candidates.stream()
        .filter(voice -> !voice.gender().equals(reader.gender()))
        .findFirst()
        .or(() -> candidates.stream().findFirst())
        .map(Voice::name)
        .orElseThrow(
            () ->
                new SpeechException(
                    "auto",
                    "finds no installed voice that is clearly another than "
                        + reader.name()
                        + "; install one with lector voices install kokoro, or piper:joe, which is"
                        + " smaller"));
  }

  private static VoiceProvider find(String name) {
    if (PACKED.voices().stream().anyMatch(voice -> voice.name().equals(name))) {
      return PACKED.find(name);
    }
    VoiceStore store = VoiceStore.ofUser();
    return store
        .find(name)
        .orElseThrow(
            () ->
                store.knows(name)
                    ? new SpeechException(
                        name, "is not installed; install it with lector voices install " + name)
                    : new SpeechException(
                        name,
                        "is not in the catalogue; there are heart, kevin16, and those to install"
                            + " (see lector voices)"));
  }

  /**
   * The default voice with a lexicon.
   *
   * @param lexicon the reader's own pronunciations
   */
  public static SpeechEngine narrator(UserLexicon lexicon) {
    return PACKED.load(PACKED.defaultName(), lexicon);
  }

  /** The default voice's way from words to phonemes. */
  public static Phonemizer phonemizer() {
    return HibariVoice.phonemizer(UserLexicon.EMPTY);
  }

  /**
   * Does nothing if a voice speaks an article's language.
   *
   * @param name the voice's name; without one, the default voice
   * @throws UnspokenLanguageException if it speaks another
   */
  public static void requireLanguage(Article article, Optional<String> name) {
    Voice voice = find(name.orElseGet(PACKED::defaultName)).voice();
    if (!Spoken.speaks(voice, article)) { // only then are the installed voices looked through
      List<VoiceProvider> all = new ArrayList<>(PROVIDERS);
      all.addAll(VoiceStore.ofUser().providers());
      Spoken.require(article, voice, new VoiceCatalog(all));
    }
  }
}
