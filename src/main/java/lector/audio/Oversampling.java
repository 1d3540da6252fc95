package lector.audio;

import java.util.Arrays;

/**
 * The waveform between the samples, at four times their rate (ITU-R BS.1770-5, annex 2): a sinc
 * under a Kaiser window, one filter for each place between two samples.
 *
 * <p>The result for a sample depends on that sample and its neighbours alone, computed in one fixed
 * order, so it is the same to the last bit wherever a stretch begins.
 */
final class Oversampling {

  private static final int FACTOR = 4;

  /** Samples looked at before and after the place between two samples. */
  static final int REACH = 12;

  private static final double KAISER_BETA = 5;
  static final float[][] FILTERS = filters();

  /** Samples that are computed or passed over together. */
  static final int BLOCK = 64;

  /** The most that a filter can lift a waveform. */
  static final float HIGHEST_GAIN = highestGain();

  /**
   * Between two samples lies the straight line between them, bent. The taps of the filters less
   * those of the line, summed by parts twice, say how far at most: the sharpest bend within reach
   * times 0.43517, and 0.00429 of the highest sample. Rounded up.
   */
  static final float PER_BEND = 0.4353f;

  static final float OF_HIGHEST = 1.0044f;

  private Oversampling() {}

  /**
   * Highest magnitude of the waveform from each sample up to the next, where it may be above a
   * threshold; elsewhere at least the sample's own. Most of a programme is far below what is asked
   * for, and cannot rise far above its samples where it bends little.
   *
   * @param x the samples, with {@link #REACH} more on each side of those asked for
   * @param count how many to compute: for {@code x[REACH]} and those after it
   * @param threshold what is of no interest up to here
   * @param peaks where they go, from index 0
   * @param scratch at least {@link #BLOCK} long
   */
  static void peaks(float[] x, int count, float threshold, float[] peaks, float[] scratch) {
    for (int i = 0; i < count; i++) {
      peaks[i] = Math.abs(x[i + REACH]);
    }
    for (int start = 0; start < count; start += BLOCK) {
      int length = Math.min(BLOCK, count - start);
      if (mayPass(x, start, start + length + 2 * REACH, threshold)) {
        between(x, start, length, peaks, scratch);
      }
    }
  }

  /**
   * Highest magnitude of a stretch of the waveform, if that is above a threshold; otherwise
   * anything up to the threshold.
   *
   * @param x the samples, with {@link #REACH} more on each side of the stretch
   * @param count length of the stretch
   * @param scratch two arrays, at least {@code count} and {@link #BLOCK} long
   */
  static float peak(float[] x, int count, float threshold, float[][] scratch) {
    float around = highest(x, 0, count + 2 * REACH);
    if (around * HIGHEST_GAIN <= threshold) {
      return around;
    }
    peaks(x, count, threshold, scratch[0], scratch[1]);
    return highest(scratch[0], 0, count);
  }

  /** Highest magnitude of some samples. */
  static float highest(float[] x, int from, int to) {
    float highest = 0;
    for (int i = from; i < to; i++) {
      float magnitude = Math.abs(x[i]);
      if (magnitude > highest) { // several times as fast as Math.max, which looks for NaN
        highest = magnitude;
      }
    }
    return highest;
  }

  private static boolean mayPass(float[] x, int from, int to, float threshold) {
    float highest = highest(x, from, to);
    return highest * HIGHEST_GAIN > threshold
        && highest * OF_HIGHEST + sharpestBend(x, from, to) * PER_BEND > threshold;
  }

  /** Highest magnitude of the second differences of some samples. */
  private static float sharpestBend(float[] x, int from, int to) {
    float sharpest = 0;
    for (int i = from + 1; i < to - 1; i++) {
      float bend = Math.abs(x[i - 1] - 2 * x[i] + x[i + 1]);
      if (bend > sharpest) {
        sharpest = bend;
      }
    }
    return sharpest;
  }

  private static void between(float[] x, int start, int count, float[] peaks, float[] scratch) {
    for (float[] filter : FILTERS) {
      Arrays.fill(scratch, 0, count, 0);
      for (int tap = 0; tap < filter.length; tap += 4) {
        addScaled(x, start + tap + 1, filter, tap, scratch, count);
      }
      for (int i = 0; i < count; i++) {
        peaks[start + i] = Math.max(peaks[start + i], Math.abs(scratch[i]));
      }
    }
  }

  /** Four taps at once. A loop of its own because the compiler vectorises it in this form. */
  private static void addScaled(
      float[] x, int offset, float[] filter, int tap, float[] sum, int count) {
    float first = filter[tap];
    float second = filter[tap + 1];
    float third = filter[tap + 2];
    float fourth = filter[tap + 3];
    for (int i = 0; i < count; i++) {
      sum[i] +=
          first * x[i + offset]
              + second * x[i + offset + 1]
              + third * x[i + offset + 2]
              + fourth * x[i + offset + 3];
    }
  }

  private static float[][] filters() {
    float[][] filters = new float[FACTOR - 1][2 * REACH];
    for (int phase = 1; phase < FACTOR; phase++) {
      double[] taps = new double[2 * REACH];
      double sum = 0;
      for (int tap = 0; tap < taps.length; tap++) {
        double distance = tap - (REACH - 1) - (double) phase / FACTOR;
        taps[tap] =
            Math.sin(Math.PI * distance)
                / (Math.PI * distance)
                * Kaiser.at(distance / REACH, KAISER_BETA);
        sum += taps[tap];
      }
      for (int tap = 0; tap < taps.length; tap++) {
        filters[phase - 1][tap] = (float) (taps[tap] / sum);
      }
    }
    return filters;
  }

  private static float highestGain() {
    float highest = 1;
    for (float[] filter : FILTERS) {
      float sum = 0;
      for (float tap : filter) {
        sum += Math.abs(tap);
      }
      highest = Math.max(highest, sum);
    }
    return highest;
  }
}
