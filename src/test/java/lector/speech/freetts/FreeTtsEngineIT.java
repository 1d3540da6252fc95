package lector.speech.freetts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.ExecutionException;
import lector.phoneme.UserLexicon;
import lector.speech.EngineChecks;
import lector.speech.SpeechEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FreeTtsEngineIT {

  private static final SpeechEngine ENGINE = FreeTtsEngine.PROVIDER.load(UserLexicon.EMPTY);

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
  void saysNothingWithoutWords() {
    EngineChecks.saysNothingWithoutWords(ENGINE);
  }

  @Test
  void obeysThePace() {
    EngineChecks.obeysThePace(ENGINE);
  }

  @Test
  void namesItsVoice() {
    assertEquals("kevin16", ENGINE.voice().name());
    assertEquals(16_000, ENGINE.sampleRateHz());
  }
}
