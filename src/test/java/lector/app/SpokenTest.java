package lector.app;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lector.article.Article;
import lector.article.Articles;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.speech.Voice;
import lector.speech.VoiceCatalog;
import lector.speech.VoiceProvider;
import org.junit.jupiter.api.Test;

class SpokenTest {

  private static final Voice HEART = voice("heart", "en-US");
  private static final Voice GRETE = voice("grete", "de");

  private static final Article GERMAN =
      article("Die Straßenbahn ist wieder da, und es waren die Leute am Hafen, die das wollten.");

  @Test
  void namesTheLanguageAndWhatToDo() {
    assertEquals(
        "a.txt: is in German (de), and the voice heart speaks English: install a voice for German"
            + " (lector voices lists them), or correct it with --language TAG",
        refusal(HEART));
  }

  @Test
  void namesAnInstalledVoiceThatSpeaksIt() {
    assertEquals(
        "a.txt: is in German (de), and the voice heart speaks English: choose --voice grete, or"
            + " correct it with --language TAG",
        refusal(HEART, GRETE));
  }

  @Test
  void readsEveryKindOfEnglish() {
    Article english = article("The tram is back, and it was the people who asked for it.");
    assertDoesNotThrow(() -> Spoken.require(english, voice("emma", "en-GB"), catalog(HEART)));
  }

  private static String refusal(Voice... voices) {
    return assertThrows(
            UnspokenLanguageException.class, () -> Spoken.require(GERMAN, HEART, catalog(voices)))
        .getMessage();
  }

  private static Article article(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Articles().read(new ByteArrayInputStream(bytes), "a.txt");
  }

  private static Voice voice(String name, String language) {
    return new Voice(name, "test", language, "female", "MIT", "1");
  }

  private static VoiceCatalog catalog(Voice... voices) {
    return new VoiceCatalog(List.of(voices).stream().map(SpokenTest::provider).toList());
  }

  private static VoiceProvider provider(Voice voice) {
    return new VoiceProvider() {
      @Override
      public Voice voice() {
        return voice;
      }

      @Override
      public SpeechEngine load(UserLexicon lexicon) {
        throw new AssertionError("nothing is spoken here");
      }
    };
  }
}
