package lector.audio;

import java.util.Arrays;
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

  private final float[] peaks;
  private final float[] scratch;
  private float[] hopPeaks = new float[1024];
  private int hops;
  private int filled = Oversampling.REACH;

  /** A meter that has heard nothing. */
  public TruePeakMeter(int sampleRateHz) {
    hopLength = Gating.hopLength(sampleRateHz);
    window = new float[hopLength + CONTEXT];
    peaks = new float[hopLength];
    scratch = new float[Oversampling.BLOCK];
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
    hopPeaks[hops++] = peakOf(window, hopLength);
    System.arraycopy(window, hopLength, window, 0, CONTEXT);
    filled = CONTEXT;
  }

  private float peakOf(float[] samples, int count) {
    float ownPeak = 0;
    for (int i = 0; i < count; i++) {
      ownPeak = Math.max(ownPeak, Math.abs(samples[i + Oversampling.REACH]));
    }
    Oversampling.peaks(samples, count, ownPeak, peaks, scratch);
    float peak = 0;
    for (int i = 0; i < count; i++) {
      peak = Math.max(peak, peaks[i]);
    }
    return peak;
  }

  /** True peak so far in dBTP, as if silence followed; negative infinity for silence. */
  public double dbtp() {
    float highest = 0;
    for (float peak : hopPeaks()) {
      highest = Math.max(highest, peak);
    }
    return Decibels.of(highest);
  }

  /** Highest magnitude of each hop; the last may be a part of one. */
  float[] hopPeaks() {
    int rest = filled - Oversampling.REACH;
    if (rest <= 0) {
      return Arrays.copyOf(hopPeaks, hops);
    }
    // What is measured but not yet kept: at most one hop and the reach of the filter.
    float[] all = Arrays.copyOf(hopPeaks, hops + (rest + hopLength - 1) / hopLength);
    float[] tail = Arrays.copyOf(Arrays.copyOf(window, filled), 2 * hopLength + 2 * CONTEXT);
    for (int i = hops; i < all.length; i++) {
      int start = (i - hops) * hopLength;
      float[] part = Arrays.copyOfRange(tail, start, start + window.length);
      all[i] = peakOf(part, Math.min(hopLength, rest - (i - hops) * hopLength));
    }
    return all;
  }
}
