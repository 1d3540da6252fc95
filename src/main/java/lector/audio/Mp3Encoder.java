package lector.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * MP3: 64 kbit/s, constant, through LAME, with an Info frame from which players know the exact
 * length and where the sound starts.
 *
 * <p>A constant rate, because players then find a chapter's place in the file by a division. The
 * programme is cut in its silences and the stretches are encoded side by side, each by an encoder
 * of its own; the frames of a stretch never need those of another, since a fresh encoder's bit
 * reservoir is empty. Of each stretch but the last, as many frames are kept as it has samples for:
 * all encoders have the same delay, so what a cut drops and what it adds is silence.
 */
public final class Mp3Encoder implements Encoder {

  private static final int KILOBITS_PER_SECOND = 64;
  private static final int QUALITY = 5;
  private static final int STRETCH_SECONDS = 30;
  private static final int READ_FRAMES = 32;

  private final int stretchSeconds;

  /** An encoder for any rate that MP3 has. */
  public Mp3Encoder() {
    this(STRETCH_SECONDS);
  }

  /** An encoder that cuts the programme into stretches of at least a length. */
  Mp3Encoder(int stretchSeconds) {
    this.stretchSeconds = stretchSeconds;
  }

  @Override
  public String format() {
    return "mp3";
  }

  @Override
  public String mediaType() {
    return "audio/mpeg";
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if MP3 has no such sample rate
   */
  @Override
  public void encode(SampleSource source, Path file, int workers) throws IOException {
    int rate = source.sampleRateHz();
    if (!Mp3Header.hasRate(rate)) {
      throw new IllegalArgumentException("MP3 has no sample rate of %d Hz".formatted(rate));
    }
    int frame = new Mp3Header(rate, KILOBITS_PER_SECOND, false).samplesPerFrame();
    List<Long> starts = new SilenceCuts(frame, stretchSeconds, rate).of(source);
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      out.position(InfoFrame.length(rate, KILOBITS_PER_SECOND));
      Mp3Music music = new Mp3Music(out);
      InOrder.run(
          starts.size(),
          workers,
          i -> {
            long end = i + 1 < starts.size() ? starts.get(i + 1) : source.length();
            return encodeStretch(source, starts.get(i), end, frame);
          },
          music::write);
      out.write(ByteBuffer.wrap(info(music, source).toBytes()), 0);
    }
  }

  @Override
  public void tag(Path file, Tags tags) throws IOException {
    Mp3Tagger.tag(file, tags);
  }

  private static InfoFrame info(Mp3Music music, SampleSource source) {
    int rate = source.sampleRateHz();
    return new InfoFrame(
        rate,
        KILOBITS_PER_SECOND,
        QUALITY,
        new LameStream(rate, KILOBITS_PER_SECOND, QUALITY).lowPassHz(),
        music.frames(),
        music.bytes(),
        music.crc(),
        source.length());
  }

  /** The frames of a stretch: all that its samples reach into if it is the last one. */
  private static byte[] encodeStretch(SampleSource source, long start, long end, int frame)
      throws IOException {
    LameStream lame = new LameStream(source.sampleRateHz(), KILOBITS_PER_SECOND, QUALITY);
    short[] samples = new short[READ_FRAMES * frame];
    for (long at = start; at < end; at += samples.length) {
      int n = (int) Math.min(samples.length, end - at);
      source.read(at, samples, n);
      lame.encode(samples, n);
    }
    byte[] frames = lame.finish();
    if (end == source.length()) {
      return frames;
    }
    return Mp3Frames.first(frames, (end - start) / frame);
  }
}
