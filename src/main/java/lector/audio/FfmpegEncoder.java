package lector.audio;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a {@link CompressedFormat} through FFmpeg. On one thread: the codecs carry state from
 * frame to frame. The same samples give the same bytes on one kind of processor.
 */
final class FfmpegEncoder implements Encoder {

  private static final int BLOCK = 1 << 14;

  private final CompressedFormat format;

  FfmpegEncoder(CompressedFormat format) {
    this.format = format;
  }

  @Override
  public String format() {
    return format.name();
  }

  @Override
  public String mediaType() {
    return format.mediaType();
  }

  @Override
  public void encode(SampleSource source, Path file, int workers) throws IOException {
    try (EncodedFile out = new EncodedFile(format, source.sampleRateHz(), file)) {
      short[] samples = new short[BLOCK];
      for (long at = 0; at < source.length(); at += BLOCK) {
        int count = (int) Math.min(BLOCK, source.length() - at);
        source.read(at, samples, count);
        out.write(samples, count);
      }
      out.finish();
    }
  }

  @Override
  public void tag(Path file, Tags tags) throws IOException {
    FfmpegTagger.tag(file, format, tags);
  }
}
