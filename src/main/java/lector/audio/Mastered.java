package lector.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import lector.cache.BlobCache;
import lector.cache.Key;

/**
 * A mastered programme, computed from its recording as it is read. Rounded to the nearest 16-bit
 * value without dither, so that digital silence stays digital silence.
 */
public final class Mastered implements SampleSource {

  private final PcmSpool spool;
  private final RecordedStretches stretches;
  private final Limiter limiter;
  private final double gainDb;
  private final double integratedLufs;
  private final double truePeakDbtp;

  Mastered(
      RecordedStretches stretches,
      Limiter limiter,
      double gainDb,
      double integratedLufs,
      double truePeakDbtp) {
    this.spool = stretches.spool();
    this.stretches = stretches;
    this.limiter = limiter;
    this.gainDb = gainDb;
    this.integratedLufs = integratedLufs;
    this.truePeakDbtp = truePeakDbtp;
  }

  /** The gain that was given, in dB. */
  public double gainDb() {
    return gainDb;
  }

  /**
   * Integrated loudness as played on two speakers, in LUFS, as expected: the limiter's part in it
   * is estimated. Negative infinity for silence.
   */
  public double integratedLufs() {
    return integratedLufs;
  }

  /** Highest true peak in dBTP; negative infinity for silence. */
  public double truePeakDbtp() {
    return truePeakDbtp;
  }

  /**
   * Writes it into a file.
   *
   * @param workers how many threads may work at once; does not change the bytes
   * @param cache where what was encoded before may be found; does not change the bytes
   * @return how loud the file is as decoded
   * @throws IOException if it can't be written, or not be read again
   */
  public Measurement write(Encoder encoder, Path file, int workers, BlobCache cache)
      throws IOException {
    return encoder.encodeAndHear(this, file, workers, cache);
  }

  /** How many samples after one must be there before it can be computed. */
  int lookAheadSamples() {
    return limiter.contextLength();
  }

  @Override
  public int sampleRateHz() {
    return spool.sampleRateHz();
  }

  @Override
  public long length() {
    return spool.length();
  }

  @Override
  public void read(long start, short[] into, int count) throws IOException {
    Objects.checkFromIndexSize(start, (long) count, length());
    float[] samples = limiter.samples(start, count);
    for (int i = 0; i < count; i++) {
      into[i] = rounded(samples[i]);
    }
  }

  private static short rounded(float sample) {
    // Above zero, where the conversion to whole numbers rounds down.
    int rounded = (int) (sample * 32768.0 + 32768.5) - 32768;
    return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, rounded));
  }

  /** Where the recording is silent, what is made of it is: neither gain nor limiter add to it. */
  @Override
  public boolean isSilent(long start, int count) throws IOException {
    return spool.isSilent(start, count);
  }

  @Override
  public Mastered lowered(double decibels) {
    return new Mastered(
        stretches,
        limiter.lowered(decibels),
        gainDb,
        integratedLufs,
        Math.min(truePeakDbtp, Decibels.of(limiter.ceiling()) - decibels));
  }

  /** The recorded samples that they are made of, and what is done to those. */
  @Override
  public void addTo(Key key, long start, int count) throws IOException {
    key.add(limiter.toString());
    Optional<String> name = stretches.name(start, count);
    if (name.isPresent()) {
      key.add(name.get());
    } else {
      int context = limiter.contextLength();
      spool.addTo(key, start - context, count + 2 * context);
    }
  }
}
