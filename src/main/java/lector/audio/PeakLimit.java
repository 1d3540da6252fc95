package lector.audio;

import java.io.IOException;
import java.util.function.ToDoubleFunction;

/**
 * Keeps down what a lossy encoder adds to peaks. That is mostly less than the ceiling of the {@link
 * Mastering} leaves room for; where it is more, the ceiling is lowered by as much and the encoder
 * tries again.
 */
final class PeakLimit {

  /** Highest true peak of a file as decoded (Apple Podcasts, EBU R 128 s1). */
  static final double DBTP = -1;

  /** What meters that look closer than four-fold oversampling may find above what we measure. */
  private static final double MARGIN_DB = 0.2;

  private static final int MOST_ROUNDS = 3;

  private PeakLimit() {}

  /** Encodes sound, and hears the result. */
  interface Attempt<T> {
    T encode(SampleSource source) throws IOException;
  }

  /**
   * Encodes, and again if the peaks are too high.
   *
   * @param truePeakDbtp the true peak of what was encoded, as decoded
   * @return what was encoded last
   */
  static <T> T keep(SampleSource source, Attempt<T> attempt, ToDoubleFunction<T> truePeakDbtp)
      throws IOException {
    SampleSource limited = source;
    T encoded = attempt.encode(limited);
    for (int round = 1; round < MOST_ROUNDS; round++) {
      double excess = truePeakDbtp.applyAsDouble(encoded) - (DBTP - MARGIN_DB);
      if (excess <= 0) {
        return encoded;
      }
      limited = limited.lowered(excess);
      encoded = attempt.encode(limited);
    }
    return encoded;
  }
}
