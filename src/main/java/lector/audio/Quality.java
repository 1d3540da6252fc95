package lector.audio;

import java.util.List;
import java.util.Optional;

/** How much of the sound the encoders keep. */
public enum Quality {
  /** What speech needs: MP3 and AAC at 64 kbit/s, Opus at 32, all at the voice's sample rate. */
  SPEECH,

  /** What Apple Podcasts asks for: MP3 and AAC at 44.1 kHz, 96 kbit/s for one channel. */
  APPLE,

  /** What loses nothing, at the voice's sample rate. */
  ARCHIVE;

  private static final int APPLE_HZ = 44_100;
  private static final int APPLE_KILOBITS_PER_SECOND = 96;

  /** The encoders that it has, one a format; the usual one first. */
  public List<Encoder> encoders() {
    return switch (this) {
      case SPEECH ->
          List.of(
              new Mp3Encoder(),
              new WavEncoder(),
              new FfmpegEncoder(CompressedFormat.M4A),
              new FfmpegEncoder(CompressedFormat.M4B),
              new FfmpegEncoder(CompressedFormat.OPUS),
              new FfmpegEncoder(CompressedFormat.FLAC));
      case APPLE ->
          List.of(
              new RateEncoder(APPLE_HZ, Mp3Encoder.ofBitRate(APPLE_KILOBITS_PER_SECOND)),
              new RateEncoder(APPLE_HZ, apple(CompressedFormat.M4A)),
              new RateEncoder(APPLE_HZ, apple(CompressedFormat.M4B)));
      case ARCHIVE -> List.of(new FfmpegEncoder(CompressedFormat.FLAC), new WavEncoder());
    };
  }

  private static Encoder apple(CompressedFormat format) {
    return new FfmpegEncoder(format.at(1000 * APPLE_KILOBITS_PER_SECOND));
  }

  /** The encoder of a format, if the format can have this quality. */
  public Optional<Encoder> encoder(String format) {
    return encoders().stream().filter(encoder -> encoder.format().equals(format)).findFirst();
  }
}
