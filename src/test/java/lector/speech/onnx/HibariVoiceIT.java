package lector.speech.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import lector.phoneme.Phonemes;
import lector.phoneme.Phonemizer;
import lector.phoneme.PlsReader;
import lector.phoneme.UserLexicon;
import lector.speech.EngineChecks;
import lector.speech.SpeechEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HibariVoiceIT {

  private static final SpeechEngine ENGINE = HibariVoice.PACKED.load(UserLexicon.EMPTY);

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @Test
  void repeatsItselfOnEveryThread() throws InterruptedException, ExecutionException {
    EngineChecks.repeatsItself(ENGINE);
  }

  @Test
  void timesWords() {
    EngineChecks.timesWords(ENGINE);
  }

  @Test
  void speaksLongSentences() {
    EngineChecks.speaksLongSentences(ENGINE);
  }

  @Test
  void speaksAWordOfAHundredLettersThatIsInNoLexicon() {
    String word = "blorptrangified".repeat(7).substring(0, 100);
    double seconds =
        EngineChecks.timesWords(ENGINE, EngineChecks.sentence("A " + word + " it is."), 1)
            .pcm()
            .seconds();
    assertTrue(seconds > 4, seconds + " s");
  }

  @Test
  void saysNothingWithoutWords() {
    EngineChecks.saysNothingWithoutWords(ENGINE);
  }

  @Test
  void obeysThePace() {
    EngineChecks.obeysThePace(ENGINE);
  }

  /** The packed lexicon and tagger tell homographs apart. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She had read it. | ɹˈɛd
          She will read it. | ɹˈid
          They will record it. | ɹəkˈɔɹd
          They broke the record. | ɹˈɛkəɹd
          """)
  void tellsHomographsApart(String text, String sound) {
    Phonemes phonemes =
        HibariVoice.phonemizer(UserLexicon.EMPTY).phonemes(EngineChecks.sentence(text));
    assertTrue(phonemes.symbols().contains(sound), phonemes.symbols());
  }

  @Test
  void saysAWordAsTheUsersLexiconDoes(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("own.pls"),
            "<lexicon><lexeme><grapheme>Nguyen</grapheme><phoneme>wɪn</phoneme></lexeme></lexicon>");
    Phonemizer phonemizer = HibariVoice.phonemizer(PlsReader.read(file));
    assertEquals(
        "wɪn wˈɪnz.", phonemizer.phonemes(EngineChecks.sentence("Nguyen wins.")).symbols());
  }
}
