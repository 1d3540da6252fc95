package lector.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import lector.cache.Key;

/**
 * A mastered programme, computed from its recording as it is read. Rounded to the nearest 16-bit
 * value without dither, so that digital silence stays digital silence.
 */
public final class Mastered implements SampleSource {

  private final PcmSpool spool;
  private final Mastering mastering;
  private final Limiter limiter;
  private final double gainDb;
  private final double integratedLufs;
  private final double truePeakDbtp;

  Mastered(
      PcmSpool spool,
      Mastering mastering,
      Limiter limiter,
      double gainDb,
      double integratedLufs,
      double truePeakDbtp) {
    this.spool = spool;
    this.mastering = mastering;
    this.limiter = limiter;
    this.gainDb = gainDb;
    this.integratedLufs = integratedLufs;
    this.truePeakDbtp = truePeakDbtp;
  }

  /** How it was mastered. */
  Mastering mastering() {
    return mastering;
  }

  /** The gain that was given, in dB. */
  public double gainDb() {
    return gainDb;
  }

  /** Integrated loudness as played on two speakers, in LUFS; negative infinity for silence. */
  public double integratedLufs() {
    return integratedLufs;
  }

  /** Highest true peak in dBTP; negative infinity for silence. */
  public double truePeakDbtp() {
    return truePeakDbtp;
  }

  /** Both of these. */
  public Measurement measurement() {
    return new Measurement(integratedLufs, truePeakDbtp);
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
      int rounded = (int) Math.floor(samples[i] * 32768.0 + 0.5);
      into[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, rounded));
    }
  }

  /** Where the recording is silent, what is made of it is: neither gain nor limiter add to it. */
  @Override
  public boolean isSilent(long start, int count) throws IOException {
    float[] samples = new float[count];
    spool.read(start, samples, count);
    for (float sample : samples) {
      if (sample != 0) {
        return false;
      }
    }
    return true;
  }

  /** The recorded samples that they are made of, and what is done to those. */
  @Override
  public void addTo(Key key, long start, int count) throws IOException {
    int context = limiter.contextLength();
    float[] samples = spool.readPadded(start - context, count + 2 * context);
    ByteBuffer bytes = ByteBuffer.allocate(samples.length * Float.BYTES);
    bytes.asFloatBuffer().put(samples);
    key.add(limiter.toString()).add(bytes);
  }
}
