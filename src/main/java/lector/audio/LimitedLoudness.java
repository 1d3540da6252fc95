package lector.audio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Loudness of a programme after a gain and the limiter, without computing all of it again: a gain
 * scales what was measured, and only around the peaks that the limiter turns down is the result
 * measured anew.
 */
final class LimitedLoudness {

  /** Hops that the weighting filter hears before those that count; it forgets in less than one. */
  private static final int WARM_UP_HOPS = 1;

  private final PcmSpool spool;
  private final double[] energies;
  private final float[] samplePeaks;

  /** True peaks of the hops for which they were asked, else negative. */
  private final float[] truePeaks;

  private final double ceiling;

  /**
   * @param energies of the programme, as {@link LoudnessMeter#hopEnergies} gives them
   * @param samplePeaks of the programme, as {@link TruePeakMeter#samplePeaks} gives them
   */
  LimitedLoudness(PcmSpool spool, double[] energies, float[] samplePeaks, double ceilingDbtp) {
    this.spool = spool;
    this.energies = energies;
    this.samplePeaks = samplePeaks;
    this.truePeaks = new float[samplePeaks.length];
    Arrays.fill(truePeaks, -1);
    this.ceiling = Decibels.toAmplitude(ceilingDbtp);
  }

  /** Integrated loudness after a gain. */
  double lufs(double gainDb) throws IOException {
    double gain = Decibels.toAmplitude(gainDb);
    double[] gained = new double[energies.length];
    for (int i = 0; i < gained.length; i++) {
      gained[i] = energies[i] * gain * gain;
    }
    Limiter limiter = new Limiter(spool, gain, ceiling);
    try {
      limitedRuns(gain).parallelStream()
          .forEach(run -> scale(gained, run.start(), run.end(), limiter, (float) gain));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return Gating.integratedLufs(gained);
  }

  /** Hops from {@code start}, inclusive, to {@code end}, exclusive. */
  private record Run(int start, int end) {}

  private List<Run> limitedRuns(double gain) throws IOException {
    List<Run> runs = new ArrayList<>();
    for (int start = 0; start < energies.length; start++) {
      int end = start;
      while (end < energies.length && isLimited(end, gain)) {
        end++;
      }
      if (end > start) {
        runs.add(new Run(start, end));
        start = end;
      }
    }
    return runs;
  }

  /** The limiter's context is shorter than a hop, so a peak concerns its neighbours at most. */
  private boolean isLimited(int hop, double gain) throws IOException {
    for (int i = Math.max(0, hop - 1); i <= Math.min(samplePeaks.length - 1, hop + 1); i++) {
      boolean mayPass = gain * samplePeaks[i] * Oversampling.HIGHEST_GAIN > ceiling;
      if (mayPass && gain * truePeak(i) > ceiling) {
        return true;
      }
    }
    return false;
  }

  private float truePeak(int hop) throws IOException {
    if (truePeaks[hop] < 0) {
      int length = Gating.hopLength(spool.sampleRateHz());
      long start = (long) hop * length;
      float[] x = spool.readPadded(start - Oversampling.REACH, length + 2 * Oversampling.REACH);
      float[][] scratch = {new float[length], new float[Oversampling.BLOCK]};
      truePeaks[hop] = Oversampling.peak(x, length, 0, scratch);
    }
    return truePeaks[hop];
  }

  /** Scales the energies of a run of hops by what the limiter leaves of them. */
  private void scale(double[] gained, int start, int end, Limiter limiter, float gain) {
    try {
      measure(gained, start, end, limiter, gain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void measure(double[] gained, int start, int end, Limiter limiter, float gain)
      throws IOException {
    int hop = Gating.hopLength(spool.sampleRateHz());
    KWeighting before = new KWeighting(spool.sampleRateHz());
    KWeighting after = new KWeighting(spool.sampleRateHz());
    for (int i = Math.max(0, start - WARM_UP_HOPS); i < end; i++) {
      int length = (int) Math.min(hop, spool.length() - (long) i * hop);
      float[] limited = limiter.samples((long) i * hop, length);
      float[] plain = new float[length];
      spool.read((long) i * hop, plain, length);
      double whole = before.energy(plain, 0, length) * gain * gain;
      double left = after.energy(limited, 0, length);
      if (i >= start && whole > 0) {
        gained[i] *= left / whole;
      }
    }
  }
}
