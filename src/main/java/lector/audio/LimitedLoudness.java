package lector.audio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
  private final double ceiling;

  /**
   * @param energies of the programme, as {@link LoudnessMeter#hopEnergies} gives them
   * @param samplePeaks of the programme, as {@link TruePeakMeter#samplePeaks} gives them
   */
  LimitedLoudness(PcmSpool spool, double[] energies, float[] samplePeaks, double ceilingDbtp) {
    this.spool = spool;
    this.energies = energies;
    this.samplePeaks = samplePeaks;
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

  private List<Run> limitedRuns(double gain) {
    boolean[] passes = new boolean[samplePeaks.length];
    IntStream.range(0, passes.length).parallel().forEach(hop -> passes[hop] = passes(hop, gain));
    List<Run> runs = new ArrayList<>();
    for (int start = 0; start < energies.length; start++) {
      int end = start;
      while (end < energies.length && isLimited(passes, end)) {
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
  private static boolean isLimited(boolean[] passes, int hop) {
    for (int i = Math.max(0, hop - 1); i <= Math.min(passes.length - 1, hop + 1); i++) {
      if (passes[i]) {
        return true;
      }
    }
    return false;
  }

  /** Whether the true peak of a hop passes the ceiling after a gain. */
  private boolean passes(int hop, double gain) {
    float limit = (float) (ceiling / gain);
    if (samplePeaks[hop] * Oversampling.HIGHEST_GAIN <= limit) {
      return false;
    }
    int length = Gating.hopLength(spool.sampleRateHz());
    int context = Oversampling.REACH;
    float[] x = samples((long) hop * length - context, length + 2 * context);
    float[][] scratch = {new float[length], new float[Oversampling.BLOCK]};
    return Oversampling.peak(x, length, limit, scratch) > limit;
  }

  private float[] samples(long start, int count) {
    try {
      return spool.readPadded(start, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
