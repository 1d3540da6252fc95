package lector.audio;

import java.io.IOException;
import java.nio.file.Path;
import lector.cache.BlobCache;

/** An encoder that brings all it gets to one sample rate. */
final class RateEncoder implements Encoder {

  private final int sampleRateHz;
  private final Encoder encoder;

  RateEncoder(int sampleRateHz, Encoder encoder) {
    this.sampleRateHz = sampleRateHz;
    this.encoder = encoder;
  }

  @Override
  public String format() {
    return encoder.format();
  }

  @Override
  public String mediaType() {
    return encoder.mediaType();
  }

  @Override
  public void encode(SampleSource source, Path file, int workers) throws IOException {
    encoder.encode(Resampled.of(source, sampleRateHz), file, workers);
  }

  @Override
  public Measurement encodeAndHear(SampleSource source, Path file, int workers, BlobCache cache)
      throws IOException {
    return encoder.encodeAndHear(Resampled.of(source, sampleRateHz), file, workers, cache);
  }

  @Override
  public void tag(Path file, Tags tags) throws IOException {
    encoder.tag(file, tags);
  }
}
