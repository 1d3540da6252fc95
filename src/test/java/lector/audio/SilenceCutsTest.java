package lector.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilenceCutsTest {

  private static final int RATE = 24000;
  private static final int FRAME = 576;

  /** Ten seconds of sound with silences, each a start and an end. */
  private static short[] soundWithSilences(int... places) {
    short[] samples = new short[10 * RATE];
    Arrays.fill(samples, (short) 100);
    for (int i = 0; i < places.length; i += 2) {
      Arrays.fill(samples, places[i], places[i + 1], (short) 0);
    }
    return samples;
  }

  private static List<Long> cuts(short[] samples) throws IOException {
    return new SilenceCuts(FRAME, 2, RATE).of(Tone.source(RATE, samples));
  }

  @Test
  void cutsAtAFrameWithEnoughSilenceAroundIt() throws IOException {
    List<Long> cuts = cuts(soundWithSilences(60_000, 70_000, 150_000, 158_000));
    assertEquals(3, cuts.size());
    assertEquals(0, cuts.get(0));
    for (long cut : cuts) {
      assertEquals(0, cut % FRAME);
    }
    assertEquals(60_000 + 2304, cuts.get(1), FRAME);
    assertEquals(150_000 + 2304, cuts.get(2), FRAME);
  }

  @Test
  void cutsNothingWithoutSilence() throws IOException {
    assertEquals(List.of(0L), cuts(soundWithSilences()));
  }

  @Test
  void passesOverShortSilencesAndThoseOfTheFirstStretch() throws IOException {
    assertEquals(List.of(0L), cuts(soundWithSilences(10_000, 20_000, 60_000, 63_000)));
  }

  @Test
  void cutsEachSilenceOnceAtMost() throws IOException {
    assertEquals(2, cuts(soundWithSilences(60_000, 240_000)).size());
  }

  /** What was encoded before can be used again only if it is cut at the same places. */
  @Test
  void cutsWhatFollowsAChangeWhereItWasCutBefore() throws IOException {
    int[] silences = {60_000, 68_000, 110_000, 118_000, 160_000, 168_000, 220_000, 228_000};
    List<Long> before = cuts(soundWithSilences(silences));
    int longer = 5 * FRAME;
    for (int i = 1; i < silences.length; i++) {
      silences[i] += longer;
    }
    List<Long> after = cuts(soundWithSilences(silences));
    assertEquals(before.size(), after.size());
    for (int i = 2; i < before.size(); i++) {
      assertEquals(before.get(i) + longer, after.get(i));
    }
  }
}
