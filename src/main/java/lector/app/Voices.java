package lector.app;

import java.util.List;
import java.util.Optional;
import lector.article.Article;
import lector.phoneme.Phonemizer;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.speech.VoiceCatalog;
import lector.speech.VoiceProvider;
import lector.speech.freetts.FreeTtsEngine;
import lector.speech.onnx.HibariEngine;

/** The voices of this program. */
public final class Voices {

  /** All of them. */
  public static final VoiceCatalog CATALOG =
      new VoiceCatalog(List.of(HibariEngine.PACKED, FreeTtsEngine.PROVIDER));

  private Voices() {}

  /**
   * Begins to load a voice.
   *
   * @param name its name; without one, the default voice
   * @throws lector.speech.SpeechException if there is no such voice; if it can't run here, whoever
   *     gets it is told
   */
  public static Ahead<SpeechEngine> load(Optional<String> name) {
    VoiceProvider provider = CATALOG.find(name.orElseGet(CATALOG::defaultName));
    return Ahead.start(() -> provider.load(UserLexicon.EMPTY));
  }

  /** The default voice's way from words to phonemes. */
  public static Phonemizer phonemizer() {
    return HibariEngine.phonemizer(UserLexicon.EMPTY);
  }

  /**
   * Does nothing if a voice speaks an article's language.
   *
   * @param name the voice's name; without one, the default voice
   * @throws UnspokenLanguageException if it speaks another
   */
  public static void requireLanguage(Article article, Optional<String> name) {
    Spoken.require(article, CATALOG.find(name.orElseGet(CATALOG::defaultName)).voice(), CATALOG);
  }
}
