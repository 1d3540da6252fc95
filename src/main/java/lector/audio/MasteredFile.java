package lector.audio;

import java.io.IOException;
import java.nio.file.Path;
import lector.cache.BlobCache;

/**
 * Encodes a recording and listens to the result. A lossy encoder adds to peaks, mostly less than
 * the ceiling of the {@link Mastering} leaves room for; where it adds more, the ceiling is lowered
 * by as much and the file is encoded again.
 */
public final class MasteredFile {

  /** Highest true peak of a file as decoded (Apple Podcasts, EBU R 128 s1). */
  public static final double MOST_DBTP = -1;

  /** What meters that look closer than four-fold oversampling may find above what we measure. */
  private static final double MARGIN_DB = 0.2;

  private static final int MOST_ROUNDS = 3;

  private MasteredFile() {}

  /**
   * Writes a file.
   *
   * @param mastered the recording, mastered
   * @param workers how many threads may work at once; does not change the bytes
   * @param cache where what was encoded before may be found; does not change the bytes
   * @return how loud the file is as decoded
   * @throws IOException if it can't be written, or not be read again
   */
  public static Measurement write(
      Recording recording,
      Mastered mastered,
      Encoder encoder,
      Path file,
      int workers,
      BlobCache cache)
      throws IOException {
    if (encoder.isLossless()) {
      encoder.encode(mastered, file, workers, cache);
      return mastered.measurement();
    }
    Mastering lower = mastered.mastering();
    Measurement heard = encoder.encodeAndHear(mastered, file, workers, cache);
    for (int round = 1; round < MOST_ROUNDS && excess(heard) > 0; round++) {
      lower = lower.below(lower.ceilingDbtp() - excess(heard));
      heard = encoder.encodeAndHear(recording.master(lower), file, workers, cache);
    }
    return heard;
  }

  private static double excess(Measurement heard) {
    return heard.truePeakDbtp() - (MOST_DBTP - MARGIN_DB);
  }
}
