package lector.speech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lector.audio.Pcm;
import lector.speech.Speech.Span;
import org.junit.jupiter.api.Test;

class SpeechTest {

  @Test
  void joinsPartsWithGapsBetweenThem() {
    Speech joined = Speech.join(100, List.of(part(1, 2, 3), part(4), part(5, 6)), 2);
    assertArrayEquals(new float[] {1, 2, 3, 0, 0, 4, 0, 0, 5, 6}, joined.pcm().samples());
    assertEquals(List.of(new Span(0, 3), new Span(5, 6), new Span(8, 10)), joined.words());
    assertEquals(100, joined.pcm().sampleRateHz());
  }

  @Test
  void leavesASinglePartAsItIs() {
    assertArrayEquals(new float[] {7, 8}, Speech.join(100, List.of(part(7, 8)), 9).pcm().samples());
  }

  @Test
  void joinsNothingToNothing() {
    assertEquals(0, Speech.join(100, List.of(), 9).pcm().length());
  }

  private static Speech part(float... samples) {
    return new Speech(new Pcm(100, samples), List.of(new Span(0, samples.length)));
  }
}
