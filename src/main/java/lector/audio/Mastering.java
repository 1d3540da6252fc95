package lector.audio;

import java.io.IOException;
import lector.cache.BlobCache;

/**
 * How a programme is brought to its loudness: one measurement, one gain, and a limiter for the
 * peaks that the gain would lift too high. Nothing rides the level from word to word.
 *
 * @param targetLufs integrated loudness to reach, as played on two speakers (EBU R 128)
 * @param ceilingDbtp true peak that the samples keep below
 * @param maxGainDb most that a quiet programme is lifted
 */
public record Mastering(double targetLufs, double ceilingDbtp, double maxGainDb) {

  /**
   * What podcast players expect: -16 LUFS, and at most -1 dBTP when decoded.
   *
   * <p>The ceiling lies lower than that because a lossy encoder adds to peaks. Measured over 17
   * minutes of synthetic speech from two engines, MP3 at 64 kbit/s and 24 kHz decoded by FFmpeg
   * added up to 0.8 dB; over speech with clicks and bursts at full scale up to 1.0 dB, of which 0.3
   * dB is what four-fold oversampling does not see. So -2.5 leaves half a decibel to spare.
   */
  public static final Mastering PODCAST = new Mastering(-16, -2.5, 30);

  /** This mastering at another loudness. */
  public Mastering at(double otherLufs) {
    return new Mastering(otherLufs, ceilingDbtp, maxGainDb);
  }

  /**
   * Gains are whole multiples of this, so that a programme of which a sentence has changed mostly
   * keeps its gain, and with it all its other samples. It misses the target by half of it at most.
   */
  private static final double STEP_DB = 0.2;

  private static final double TOLERANCE_LU = STEP_DB / 2 + 0.02;
  private static final int MAX_ROUNDS = 8;

  /** What the limiter may take away if it is not to be measured. */
  private static final double SLIGHT_LU = 0.25;

  /** Finds the gain. What the limiter takes away is made up for. */
  Mastered apply(RecordedStretches recorded) throws IOException {
    Measurement measured = recorded.measurement();
    double lufs = measured.integratedLufs();
    double gainDb = lufs == Double.NEGATIVE_INFINITY ? 0 : gainFor(targetLufs - lufs);
    double reached = reached(recorded, gainDb);
    for (int round = 1; round < MAX_ROUNDS && !reaches(reached, gainDb); round++) {
      gainDb = gainFor(gainDb + targetLufs - reached);
      reached = reached(recorded, gainDb);
    }
    double peakDbtp = Math.min(measured.truePeakDbtp() + gainDb, ceilingDbtp);
    return new Mastered(recorded, limiter(recorded, gainDb), gainDb, reached, peakDbtp);
  }

  /** How loud a recording is then. A small part of it that the limiter takes away is estimated. */
  private double reached(RecordedStretches recorded, double gainDb) throws IOException {
    Limiter limiter = limiter(recorded, gainDb);
    double estimated = recorded.lufs(limiter);
    double taken = recorded.measurement().integratedLufs() + gainDb - estimated;
    return taken > SLIGHT_LU ? limiter.lufs() : estimated;
  }

  /**
   * Gives a programme whose loudness nobody has measured the gain that its voice needs on the
   * whole.
   *
   * @param spool the programme, to which may still be appended
   * @param nominalLufs how loud the voice is
   */
  Mastered unmeasured(PcmSpool spool, double nominalLufs) {
    double gainDb = gainFor(targetLufs - nominalLufs);
    RecordedStretches recorded = new RecordedStretches(spool, BlobCache.NONE);
    return new Mastered(recorded, limiter(recorded, gainDb), gainDb, targetLufs, ceilingDbtp);
  }

  private Limiter limiter(RecordedStretches recorded, double gainDb) {
    return new Limiter(
        recorded.spool(), Decibels.toAmplitude(gainDb), Decibels.toAmplitude(ceilingDbtp));
  }

  private double gainFor(double wantedDb) {
    return Math.min(maxGainDb, Math.rint(wantedDb / STEP_DB) * STEP_DB);
  }

  private boolean reaches(double lufs, double gainDb) {
    return lufs == Double.NEGATIVE_INFINITY
        || Math.abs(lufs - targetLufs) <= TOLERANCE_LU
        || (lufs < targetLufs && gainDb >= maxGainDb);
  }
}
