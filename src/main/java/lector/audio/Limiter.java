package lector.audio;

import java.io.IOException;

/**
 * One gain, and a look-ahead limiter that turns it down only where the true peak would pass the
 * ceiling.
 *
 * <p>Each sample's gain follows from the samples within {@link #contextLength} of it and from
 * nothing else: the gain that its peak allows; the least of those within the hold time; the mean of
 * those under a Hann window of the same width, which makes the changes smooth and cannot pass what
 * the peak allows, since every value averaged is at most that. So any stretch can be computed by
 * itself, with the same result to the last bit.
 */
final class Limiter {

  private static final double HALF_WINDOW_SECONDS = 0.008;
  private static final int BLOCK = 1 << 14;

  private final PcmSpool spool;
  private final float gain;
  private final float ceiling;
  private final int halfWindow;
  private final float[] hann;

  /**
   * @param gain factor for every sample
   * @param ceiling highest magnitude of the waveform afterwards
   */
  Limiter(PcmSpool spool, double gain, double ceiling) {
    this.spool = spool;
    this.gain = (float) gain;
    this.ceiling = (float) ceiling;
    halfWindow = (int) Math.ceil(HALF_WINDOW_SECONDS * spool.sampleRateHz());
    hann = new float[2 * halfWindow + 1];
    for (int i = 0; i < hann.length; i++) {
      double place = (i + 1.0) / (hann.length + 1);
      hann[i] = (float) ((1 - Math.cos(2 * Math.PI * place)) / (hann.length + 1));
    }
  }

  /** The same with another ceiling. */
  Limiter lowered(double decibels) {
    return new Limiter(spool, gain, ceiling * Decibels.toAmplitude(-decibels));
  }

  float ceiling() {
    return ceiling;
  }

  float gain() {
    return gain;
  }

  /** The magnitude of the recorded waveform above which it is turned down. */
  float threshold() {
    return ceiling / gain;
  }

  /** How far away a sample may lie and yet change another, in samples. */
  int contextLength() {
    return hold() + halfWindow + Oversampling.REACH;
  }

  /** What it does, to the last bit. */
  @Override
  public String toString() {
    return "limiter 1 " + gain + " " + ceiling + " " + halfWindow;
  }

  /** One more than the window, because a peak lies between two samples and concerns both. */
  private int hold() {
    return halfWindow + 1;
  }

  /**
   * Computes samples.
   *
   * @param start index of the first in the spool; may be negative
   * @param count how many; those outside the spool are silence
   */
  float[] samples(long start, int count) throws IOException {
    int context = contextLength();
    float[] x = spool.readPadded(start - context, count + 2 * context);
    int peakCount = count + 2 * (hold() + halfWindow);
    float[] peaks = new float[peakCount];
    Oversampling.peaks(x, peakCount, threshold(), peaks, new float[Oversampling.BLOCK]);
    float[] out = new float[count];
    for (int i = 0; i < count; i++) {
      out[i] = gain * x[i + context];
    }
    if (gain * Oversampling.highest(peaks, 0, peakCount) > ceiling) {
      turnDown(out, reductions(peaks, count + 2 * halfWindow));
    }
    return out;
  }

  /** Integrated loudness of the whole spool then. */
  double lufs() throws IOException {
    LoudnessMeter meter = LoudnessMeter.asPlayed(spool.sampleRateHz());
    for (long at = 0; at < spool.length(); at += BLOCK) {
      float[] samples = samples(at, (int) Math.min(BLOCK, spool.length() - at));
      meter.add(samples, 0, samples.length);
    }
    return meter.integratedLufs();
  }

  /** What the gain must lose for the peaks within the hold time: 0 nothing, 1 all. */
  private float[] reductions(float[] peaks, int count) {
    float[] held = new float[count];
    for (int i = 0; i < peaks.length; i++) {
      if (gain * peaks[i] > ceiling) {
        float needed = 1 - ceiling / (gain * peaks[i]);
        int last = Math.min(count - 1, i);
        for (int j = Math.max(0, i - 2 * hold()); j <= last; j++) {
          held[j] = Math.max(held[j], needed);
        }
      }
    }
    return held;
  }

  private void turnDown(float[] out, float[] held) {
    int start = whileTurned(false, held, 0, out.length);
    while (start < out.length) {
      int end = whileTurned(true, held, start, out.length);
      float[] reduction = new float[end - start];
      for (int j = 0; j < hann.length; j++) {
        addScaled(hann[j], held, start + j, reduction);
      }
      turnDown(out, start, reduction);
      start = whileTurned(false, held, end, out.length);
    }
  }

  /**
   * How far samples are turned down, or are not. A held stretch is longer than the window, so it
   * cannot lie between the window's ends.
   */
  private int whileTurned(boolean isTurned, float[] held, int from, int to) {
    int at = from;
    while (at < to && (held[at] > 0 || held[at + 2 * halfWindow] > 0) == isTurned) {
      at++;
    }
    return at;
  }

  /** A loop of its own because the compiler vectorises it in this form. */
  private static void addScaled(float scale, float[] x, int from, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += scale * x[i + from];
    }
  }

  private static void turnDown(float[] out, int start, float[] reduction) {
    for (int i = 0; i < reduction.length; i++) {
      out[start + i] *= 1 - reduction[i];
    }
  }
}
