package lector.audio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * True peak of a mono programme (ITU-R BS.1770-5, annex 2): the highest magnitude of the waveform,
 * between the samples too, measured as the samples come.
 *
 * <p>Keeps four bytes for a tenth of a second. Not for use by several threads at once.
 */
public final class TruePeakMeter {

  private static final int CONTEXT = 2 * Oversampling.REACH;

  private final int hopLength;

  /** Starts with the context of the next sample to be measured; {@code filled} samples of it. */
  private final float[] window;

  private final float[][] scratch;
  private float[] hopPeaks = new float[1024];
  private int hops;
  private float highest;
  private int filled = Oversampling.REACH;

  /** A meter that has heard nothing. */
  public TruePeakMeter(int sampleRateHz) {
    hopLength = Gating.hopLength(sampleRateHz);
    window = new float[hopLength + CONTEXT];
    scratch = new float[][] {new float[hopLength], new float[Oversampling.BLOCK]};
  }

  /**
   * Measures the next samples.
   *
   * @param from index of the first, inclusive
   * @param to after the last, exclusive
   */
  public void add(float[] samples, int from, int to) {
    Objects.checkFromToIndex(from, to, samples.length);
    for (int at = from; at < to; ) {
      int n = Math.min(to - at, window.length - filled);
      System.arraycopy(samples, at, window, filled, n);
      filled += n;
      at += n;
      if (filled == window.length) {
        keepHop();
      }
    }
  }

  private void keepHop() {
    if (hops == hopPeaks.length) {
      hopPeaks = Arrays.copyOf(hopPeaks, 2 * hops);
    }
    float own = Oversampling.highest(window, Oversampling.REACH, Oversampling.REACH + hopLength);
    hopPeaks[hops++] = own;
    highest = Math.max(highest, own);
    highest = Math.max(highest, Oversampling.peak(window, hopLength, highest, scratch));
    System.arraycopy(window, hopLength, window, 0, CONTEXT);
    filled = CONTEXT;
  }

  /** True peak so far in dBTP, as if silence followed; negative infinity for silence. */
  public double dbtp() {
    float peak = highest;
    for (float[] part : rest()) {
      peak = Math.max(peak, Oversampling.peak(part, hopLength, peak, scratch));
    }
    return Decibels.of(peak);
  }

  /** Highest magnitude of the samples of each hop; the last may be a part of one. */
  float[] samplePeaks() {
    List<float[]> rest = rest();
    float[] all = Arrays.copyOf(hopPeaks, hops + rest.size());
    for (int i = 0; i < rest.size(); i++) {
      all[hops + i] =
          Oversampling.highest(rest.get(i), Oversampling.REACH, Oversampling.REACH + hopLength);
    }
    return all;
  }

  /** What is heard but not yet measured, at most a hop and the reach of the filter, as hops. */
  private List<float[]> rest() {
    int samples = filled - Oversampling.REACH;
    float[] padded = Arrays.copyOf(Arrays.copyOf(window, filled), 2 * window.length);
    List<float[]> rest = new ArrayList<>();
    for (int at = 0; at < samples; at += hopLength) {
      rest.add(Arrays.copyOfRange(padded, at, at + window.length));
    }
    return rest;
  }
}
