package lector.audio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lector.cache.Key;

/**
 * How the energies of a stretch change by what the limiter turns down, beyond the gain. Only around
 * the peaks that are turned down is anything computed.
 */
final class LimitedLoudness {

  /** What is kept of it. */
  private static final String KIND = "limited stretch 1";

  /** Hops that the weighting filter hears before those that count; it forgets in less than one. */
  private static final int WARM_UP_HOPS = 1;

  private final PcmSpool spool;
  private final RecordedStretch stretch;
  private final Limiter limiter;
  private final int hop;
  private final int step;

  LimitedLoudness(PcmSpool spool, RecordedStretch stretch, Limiter limiter) {
    this.spool = spool;
    this.stretch = stretch;
    this.limiter = limiter;
    this.hop = Gating.hopLength(spool.sampleRateHz());
    this.step = Gating.stepLength(spool.sampleRateHz());
  }

  /** Whether there is a peak that the limiter turns down. */
  boolean hasWork() {
    return Decibels.toAmplitude(stretch.loudness().truePeakDbtp()) > limiter.threshold();
  }

  /** What the changes follow from ({@link Key#name}). */
  String name() {
    return new Key(KIND).add(stretch.content()).add(limiter.toString()).name();
  }

  /** By how much the mean square of each step changes ({@link StretchLoudness#energies}). */
  float[] changes() throws IOException {
    float[] changes = new float[(stretch.length() + step - 1) / step];
    for (Run run : limitedRuns()) {
      measure(changes, run);
    }
    return changes;
  }

  /** Hops from {@code start}, inclusive, to {@code end}, exclusive. */
  private record Run(int start, int end) {}

  private List<Run> limitedRuns() throws IOException {
    boolean[] passes = new boolean[stretch.loudness().samplePeaks().length];
    for (int i = 0; i < passes.length; i++) {
      passes[i] = passes(i);
    }
    List<Run> runs = new ArrayList<>();
    for (int start = 0; start < passes.length; start++) {
      int end = start;
      while (end < passes.length && isLimited(passes, end)) {
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

  /** Whether the true peak of a hop passes the ceiling after the gain. */
  private boolean passes(int index) throws IOException {
    float limit = limiter.threshold();
    if (stretch.loudness().samplePeaks()[index] * Oversampling.HIGHEST_GAIN <= limit) {
      return false;
    }
    int context = Oversampling.REACH;
    float[] x = spool.readPadded(place(index) - context, hop + 2 * context);
    float[][] scratch = {new float[hop], new float[Oversampling.BLOCK]};
    return Oversampling.peak(x, hop, limit, scratch) > limit;
  }

  private long place(int index) {
    return stretch.start() + (long) index * hop;
  }

  private void measure(float[] changes, Run run) throws IOException {
    KWeighting before = new KWeighting(spool.sampleRateHz());
    KWeighting after = new KWeighting(spool.sampleRateHz());
    for (int i = Math.max(0, run.start() - WARM_UP_HOPS); i < run.end(); i++) {
      int length = Math.min(hop, stretch.length() - i * hop);
      float[] limited = limiter.samples(place(i), length);
      float[] plain = new float[length];
      spool.read(place(i), plain, length);
      for (int at = 0; at < length; at += step) {
        int end = Math.min(length, at + step);
        double whole = before.energy(plain, at, end) * limiter.gain() * limiter.gain();
        double left = after.energy(limited, at, end);
        if (i >= run.start()) {
          changes[(i * hop + at) / step] =
              (float) (LoudnessMeter.AS_PLAYED * (left - whole) / step);
        }
      }
    }
  }
}
