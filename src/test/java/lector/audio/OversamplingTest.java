package lector.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OversamplingTest {

  private static final int REACH = Oversampling.REACH;

  /** A filter's taps, less those of the straight line, summed by parts twice. */
  private static double[] weights(int phase) {
    float[] filter = Oversampling.FILTERS[phase - 1];
    double[] sums = new double[2];
    double[] weights = new double[filter.length];
    for (int tap = 0; tap < filter.length; tap++) {
      double line = tap == REACH - 1 ? 1 - phase / 4.0 : tap == REACH ? phase / 4.0 : 0;
      sums[0] += filter[tap] - line;
      sums[1] += sums[0];
      weights[tap] = sums[1];
    }
    return weights;
  }

  @Test
  void theBoundsFollowFromTheFilters() {
    double perBend = 0;
    double ofHighest = 0;
    for (int phase = 1; phase < 4; phase++) {
      double[] weights = weights(phase);
      int last = weights.length - 2;
      double bends = 0;
      for (int i = 0; i < last; i++) {
        bends += Math.abs(weights[i]);
      }
      perBend = Math.max(perBend, bends);
      ofHighest = Math.max(ofHighest, 1 + 2 * Math.abs(weights[last]));
    }
    assertEquals(perBend, Oversampling.PER_BEND, 2e-4);
    assertTrue(Oversampling.PER_BEND > perBend);
    assertEquals(ofHighest, Oversampling.OF_HIGHEST, 2e-4);
    assertTrue(Oversampling.OF_HIGHEST > ofHighest + 24 * Math.ulp(1f));
  }

  /** Of a threshold that nothing is below, everything is computed. */
  private static float[] all(float[] x, int count) {
    float[] peaks = new float[count];
    Oversampling.peaks(x, count, -1, peaks, new float[Oversampling.BLOCK]);
    return peaks;
  }

  @Test
  void passesOverNothingThatIsAboveTheThreshold() {
    Random random = new Random(3);
    for (int round = 0; round < 400; round++) {
      int count = 1 + random.nextInt(300);
      float[] x = new float[count + 2 * REACH];
      double smoothness = random.nextDouble();
      double state = 0;
      for (int i = 0; i < x.length; i++) {
        state = smoothness * state + (1 - smoothness) * random.nextGaussian();
        x[i] = (float) state;
      }
      float[] expected = all(x, count);
      float threshold = Oversampling.highest(expected, 0, count) * random.nextFloat();
      float[] peaks = new float[count];
      Oversampling.peaks(x, count, threshold, peaks, new float[Oversampling.BLOCK]);
      for (int i = 0; i < count; i++) {
        expected[i] = expected[i] > threshold ? expected[i] : 0;
        peaks[i] = peaks[i] > threshold ? peaks[i] : 0;
      }
      assertArrayEquals(expected, peaks);
    }
  }

  /** The signals that come nearest to the bounds: bends of the signs of the weights. */
  @Test
  void findsWhatBendsAsMuchAsItCan() {
    for (int phase = 1; phase < 4; phase++) {
      double[] weights = weights(phase);
      float[] x = new float[1 + 2 * REACH];
      double slope = 0;
      for (int i = 0; i < 2 * REACH - 2; i++) {
        slope -= Math.signum(weights[i]) * 0.01;
        x[i + 2] = (float) (x[i + 1] + slope);
      }
      float exact = all(x, 1)[0];
      float threshold = exact * 0.99999f;
      float[] scratch = new float[Oversampling.BLOCK];
      assertEquals(
          exact, Oversampling.peak(x, 1, threshold, new float[][] {new float[1], scratch}));
    }
  }
}
