package lector.audio;

import java.io.IOException;
import java.util.Objects;

/** A programme at another sample rate, computed as it is read. */
final class Resampled implements SampleSource {

  private final SampleSource source;
  private final int sampleRateHz;
  private final Resampler resampler;

  private Resampled(SampleSource source, int sampleRateHz) {
    this.source = source;
    this.sampleRateHz = sampleRateHz;
    this.resampler = new Resampler(source.sampleRateHz(), sampleRateHz);
  }

  /** A programme at a rate; itself if it has that already. */
  static SampleSource of(SampleSource source, int sampleRateHz) {
    return source.sampleRateHz() == sampleRateHz ? source : new Resampled(source, sampleRateHz);
  }

  @Override
  public int sampleRateHz() {
    return sampleRateHz;
  }

  @Override
  public long length() {
    return resampler.place(source.length());
  }

  @Override
  public SampleSource lowered(double decibels) {
    return of(source.lowered(decibels), sampleRateHz);
  }

  @Override
  public void read(long start, short[] into, int count) throws IOException {
    Objects.checkFromIndexSize(start, (long) count, length());
    long first = resampler.firstNeeded(start);
    float[] in =
        padded(first, (int) (resampler.firstNeeded(start + count) - first) + resampler.span());
    float[] out = new float[count];
    resampler.resample(in, first, out, start);
    for (int i = 0; i < count; i++) {
      int rounded = (int) Math.floor(out[i] + 0.5);
      into[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, rounded));
    }
  }

  /** Samples of the source as they are; those outside it are silence. */
  private float[] padded(long start, int count) throws IOException {
    long from = Math.max(0, start);
    int inside = (int) Math.max(0, Math.min(source.length(), start + count) - from);
    short[] samples = new short[inside];
    source.read(from, samples, inside);
    float[] padded = new float[count];
    for (int i = 0; i < inside; i++) {
      padded[(int) (from - start) + i] = samples[i];
    }
    return padded;
  }
}
