package lector.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import lector.audio.Pcm;
import lector.speech.Speech.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All times in these tests are in milliseconds. */
class SpeechEdgesTest {

  private static final int RATE = 24_000;
  private static final int LEAD = 20;
  private static final int TAIL = 60;

  @Test
  void trimsTheSilenceAroundATone() {
    Speech trimmed = trim(sound(1000, 300, 700), span(150, 850));
    assertEquals(LEAD + 400 + TAIL, millis(trimmed.pcm().length()), 6);
    assertSpan(LEAD, LEAD + 400, trimmed.words().get(0));
  }

  @Test
  void trimsFaintNoiseAsIfItWereSilence() {
    float[] samples = sound(1000, 300, 700);
    for (int i = 0; i < samples.length; i++) {
      samples[i] += (i % 2 == 0 ? 1 : -1) * 0.001f;
    }
    assertEquals(LEAD + 400 + TAIL, millis(trim(samples, span(0, 1000)).pcm().length()), 6);
  }

  @Test
  void fadesInAndOutFromNothing() {
    float[] samples = new float[RATE];
    Arrays.fill(samples, 0.001f);
    float[] tone = sound(1000, 300, 700);
    for (int i = 0; i < samples.length; i++) {
      samples[i] += tone[i];
    }
    float[] kept = trim(samples, span(0, 1000)).pcm().samples();
    assertTrue(Math.abs(kept[0]) < 1e-5, "start " + kept[0]);
    assertTrue(Math.abs(kept[kept.length - 1]) < 1e-5, "end " + kept[kept.length - 1]);
    assertTrue(Math.abs(kept[LEAD * RATE / 1000 - 10]) > 5e-4, "before the tone");
  }

  @Test
  void keepsATwoEndedToneWhole() {
    Speech trimmed = trim(sound(500, 0, 500), span(0, 200), span(200, 500));
    assertEquals(500, millis(trimmed.pcm().length()), 1e-9);
    assertSpan(0, 200, trimmed.words().get(0));
    assertSpan(200, 500, trimmed.words().get(1));
  }

  /** The engine's change of word lies in the pause: the words are moved to the sounds' edges. */
  @Test
  void movesWordsBesideAPauseToTheEdgesOfTheSound() {
    Speech trimmed = trim(sound(1500, 200, 500, 700, 1200), span(150, 620), span(620, 1400));
    assertSpan(LEAD, LEAD + 300, trimmed.words().get(0));
    assertSpan(LEAD + 500, LEAD + 1000, trimmed.words().get(1));
  }

  @Test
  void leavesWordsWithinRunningSpeechWhereTheEngineHasThem() {
    Speech trimmed = trim(sound(1500, 200, 1200), span(200, 600), span(600, 601), span(601, 1200));
    assertSpan(LEAD + 400, LEAD + 401, trimmed.words().get(1));
  }

  @Test
  void takesAShortDipForPartOfTheSound() {
    Speech trimmed = trim(sound(1000, 200, 400, 440, 700), span(200, 300), span(300, 700));
    assertSpan(LEAD, LEAD + 100, trimmed.words().get(0));
    assertSpan(LEAD + 100, LEAD + 500, trimmed.words().get(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void keepsWordsInOrderAndInsideTheSound(int seed) {
    Random random = new Random(seed);
    int[] edges = random.ints(8, 0, 3000).sorted().toArray();
    int[] places = random.ints(12, 0, 3000).sorted().toArray();
    Span[] words = new Span[places.length - 1];
    for (int i = 0; i < words.length; i++) {
      words[i] = span(places[i], places[i + 1]);
    }
    Speech trimmed = trim(sound(3000, edges), words);
    int last = 0;
    for (Span word : trimmed.words()) {
      assertTrue(word.start() >= last && word.end() >= word.start(), trimmed.words().toString());
      last = word.end();
    }
    assertTrue(last <= trimmed.pcm().length());
    assertEquals(words.length, trimmed.words().size());
  }

  /** Two short words and a pause between them that the engine has placed wrongly. */
  @Test
  void leavesNoWordWithoutTime() {
    Speech trimmed =
        trim(sound(1500, 200, 500, 650, 1200), span(200, 560), span(560, 640), span(640, 1200));
    for (Span word : trimmed.words()) {
      assertTrue(word.end() > word.start(), trimmed.words().toString());
    }
  }

  @Test
  void keepsNothingOfSilence() {
    Speech trimmed = trim(new float[RATE], span(0, 300), span(300, 900));
    assertEquals(0, trimmed.pcm().length());
    assertEquals(List.of(new Span(0, 0), new Span(0, 0)), trimmed.words());
  }

  @Test
  void keepsNothingOfNothing() {
    assertEquals(0, trim(new float[0]).pcm().length());
  }

  private static Speech trim(float[] samples, Span... words) {
    return SpeechEdges.trim(new Pcm(RATE, samples), List.of(words));
  }

  /** Tones between silences: from the first edge to the second, from the third to the fourth. */
  private static float[] sound(int millis, int... edges) {
    float[] samples = new float[millis * RATE / 1000];
    for (int k = 0; k + 1 < edges.length; k += 2) {
      for (int i = edges[k] * RATE / 1000; i < edges[k + 1] * RATE / 1000; i++) {
        samples[i] = (float) (0.3 * Math.sin(2 * Math.PI * 400 * i / RATE));
      }
    }
    return samples;
  }

  private static Span span(int startMillis, int endMillis) {
    return new Span(startMillis * RATE / 1000, endMillis * RATE / 1000);
  }

  private static double millis(int samples) {
    return samples * 1000.0 / RATE;
  }

  private static void assertSpan(int startMillis, int endMillis, Span span) {
    assertEquals(startMillis, millis(span.start()), 6, span.toString());
    assertEquals(endMillis, millis(span.end()), 6, span.toString());
  }
}
