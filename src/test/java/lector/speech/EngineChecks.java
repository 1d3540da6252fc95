package lector.speech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.speech.Speech.Span;
import lector.text.Sentence;
import lector.text.TextFrontEnd;

/** What every engine must do, for the tests of each. */
public final class EngineChecks {

  private static final List<String> SENTENCES =
      List.of(
          "The lighthouse keeper counted the ships that passed before dawn.",
          "Only seven came, in 1987; the FBI, she said, had asked about “all of them.”",
          "Well — perhaps not all.",
          "A.",
          "He read what I will read, at 3:45 p.m., for $3.5 million.");

  private EngineChecks() {}

  /** A sentence of its own. */
  public static Sentence sentence(String text) {
    return new TextFrontEnd().sentences(new Passage(Role.NARRATION, Beat.NONE, "", text, 0)).get(0);
  }

  /** A sentence of many clauses. */
  public static Sentence longSentence(int clauses) {
    String clause = "the keeper of the northern light counted every ship that passed";
    return sentence("Then " + String.join(", and ", Collections.nCopies(clauses, clause)) + ".");
  }

  /** The same sentence gives the same samples, again and on four threads at once. */
  public static void repeatsItself(SpeechEngine engine)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Speech> alone = SENTENCES.stream().map(s -> engine.speak(sentence(s), 1)).toList();
      List<Future<Speech>> together = new ArrayList<>();
      for (int i = 0; i < 4 * SENTENCES.size(); i++) {
        String text = SENTENCES.get(i % SENTENCES.size());
        together.add(pool.submit(() -> engine.speak(sentence(text), 1)));
      }
      for (int i = 0; i < together.size(); i++) {
        Speech expected = alone.get(i % SENTENCES.size());
        Speech actual = together.get(i).get();
        assertArrayEquals(expected.pcm().samples(), actual.pcm().samples());
        assertEquals(expected.words(), actual.words());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Every word has its time, in order, and inside the sound. */
  public static void timesWords(SpeechEngine engine) {
    for (String text : SENTENCES) {
      timesWords(engine, sentence(text), 1);
    }
  }

  /** Every word of a sentence has its time, in order, and inside the sound. */
  public static Speech timesWords(SpeechEngine engine, Sentence sentence, double speed) {
    Speech speech = engine.speak(sentence, speed);
    assertEquals(engine.sampleRateHz(), speech.pcm().sampleRateHz());
    assertEquals(sentence.words().size(), speech.words().size());
    int last = 0;
    for (int i = 0; i < speech.words().size(); i++) {
      Span span = speech.words().get(i);
      String where = sentence.words().get(i).text() + " " + span + " of " + speech.words();
      assertTrue(span.start() >= last, where);
      assertTrue(span.end() > span.start(), where);
      last = span.end();
    }
    assertTrue(last <= speech.pcm().length());
    for (float sample : speech.pcm().samples()) {
      assertTrue(Math.abs(sample) < 4, "sample " + sample);
    }
    return speech;
  }

  /** A long sentence takes as much longer as it has more to say. */
  public static void speaksLongSentences(SpeechEngine engine) {
    double one = timesWords(engine, longSentence(2), 1).pcm().seconds();
    double many = timesWords(engine, longSentence(24), 1).pcm().seconds();
    assertEquals(12, many / one, 2);
  }

  /** Nothing is heard of a sentence without words. */
  public static void saysNothingWithoutWords(SpeechEngine engine) {
    for (String text : List.of("* * *", "—", "…")) {
      Speech speech = engine.speak(sentence(text), 1);
      assertEquals(0, speech.pcm().length(), text);
      assertEquals(sentence(text).words().size(), speech.words().size(), text);
    }
  }

  /** Twice as fast takes about half as long. */
  public static void obeysThePace(SpeechEngine engine) {
    Sentence sentence = longSentence(2);
    double own = engine.speak(sentence, 1).pcm().seconds();
    assertEquals(0.5, timesWords(engine, sentence, 2).pcm().seconds() / own, 0.08);
    assertEquals(1.6, timesWords(engine, sentence, 1 / 1.6).pcm().seconds() / own, 0.12);
    assertEquals(own, engine.speak(sentence, 1).pcm().seconds(), 1e-9);
  }
}
