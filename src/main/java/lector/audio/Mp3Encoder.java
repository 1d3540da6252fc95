package lector.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import lector.audio.lame.Lame;
import lector.cache.BlobCache;
import lector.cache.Key;

/**
 * MP3: a constant bit rate, through LAME, with an Info frame from which players know the exact
 * length and where the sound starts.
 *
 * <p>A constant rate, because players then find a chapter's place in the file by a division. The
 * programme is cut in its silences and the stretches are encoded side by side, each by an encoder
 * of its own; the frames of a stretch never need those of another, since a fresh encoder's bit
 * reservoir is empty. Of each stretch but the last, as many frames are kept as it has samples for:
 * all encoders have the same delay, so what a cut drops and what it adds is silence.
 *
 * <p>Each stretch is heard by itself too, and if its peaks are too high it alone is encoded again.
 */
public final class Mp3Encoder implements Encoder {

  private static final int KILOBITS_PER_SECOND = 64;
  private static final int QUALITY = 5;
  private static final int READ_FRAMES = 32;

  /**
   * What is kept of a stretch: its frames as one version of LAME gives them, and their loudness.
   */
  private static final String KIND = "mp3 3 ";

  private final int kilobitsPerSecond;
  private final int stretchSeconds;

  /** An encoder for any sample rate that MP3 has, of 64 kbit/s. */
  public Mp3Encoder() {
    this(KILOBITS_PER_SECOND, SilenceCuts.STRETCH_SECONDS);
  }

  /** An encoder of another bit rate. */
  static Mp3Encoder ofBitRate(int kilobitsPerSecond) {
    return new Mp3Encoder(kilobitsPerSecond, SilenceCuts.STRETCH_SECONDS);
  }

  /** An encoder that cuts the programme into stretches of at least a length. */
  Mp3Encoder(int kilobitsPerSecond, int stretchSeconds) {
    this.kilobitsPerSecond = kilobitsPerSecond;
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

  @Override
  public void load() {
    Lame.version();
    Mp3Listener.load();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if MP3 has no such sample rate
   */
  @Override
  public void encode(SampleSource source, Path file, int workers) throws IOException {
    encodeAndHear(source, file, workers, BlobCache.NONE);
  }

  @Override
  public Measurement encodeAndHear(SampleSource source, Path file, int workers, BlobCache cache)
      throws IOException {
    int rate = source.sampleRateHz();
    if (!Mp3Header.hasRate(rate)) {
      throw new IllegalArgumentException("MP3 has no sample rate of %d Hz".formatted(rate));
    }
    int frame = Mp3Header.samplesPerFrame(rate);
    JoinedLoudness loudness = new JoinedLoudness(rate);
    List<Long> starts = new SilenceCuts(frame, stretchSeconds, rate).of(source);
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      out.position(InfoFrame.length(rate, kilobitsPerSecond));
      Mp3Music music = new Mp3Music(out);
      InOrder.run(
          starts.size(),
          workers,
          i -> {
            long end = i + 1 < starts.size() ? starts.get(i + 1) : source.length();
            return stretch(source, starts.get(i), end, cache);
          },
          stretch -> {
            music.write(stretch.frames());
            loudness.add(stretch.place(), stretch.loudness());
          });
      out.write(ByteBuffer.wrap(info(music, source).toBytes()), 0);
    }
    return loudness.measurement(source.length());
  }

  @Override
  public void tag(Path file, Tags tags) throws IOException {
    try {
      // The sound begins at 0, since there is no other tag before it.
      Id3.tag(tags).write(file.toFile(), 0);
    } catch (IOException e) {
      throw new IOException("can't tag %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private InfoFrame info(Mp3Music music, SampleSource source) {
    int rate = source.sampleRateHz();
    try (Lame lame = Lame.open(rate, kilobitsPerSecond, QUALITY)) {
      return new InfoFrame(
          rate,
          kilobitsPerSecond,
          Lame.version(),
          QUALITY,
          lame.lowPassHz(),
          music.frames(),
          music.bytes(),
          music.crc(),
          source.length());
    }
  }

  /** A stretch, out of the cache if it was encoded before. */
  private Mp3Stretch stretch(SampleSource source, long start, long end, BlobCache cache)
      throws IOException {
    Bounds bounds = Bounds.of(source, start, end);
    if (!cache.keeps()) {
      return stretch(source, bounds);
    }
    String name = name(source, bounds);
    Optional<byte[]> kept = cache.get(name);
    if (kept.isPresent()) {
      return Mp3Stretch.read(kept.get(), bounds.place());
    }
    Mp3Stretch stretch = stretch(source, bounds);
    cache.put(name, stretch.toBytes());
    return stretch;
  }

  /**
   * Where a stretch lies, and which of the samples that are decoded from its frames are heard:
   * players pass over what comes before the first sample of a programme and after the last.
   *
   * @param start its first sample in the programme
   * @param from first sample that is heard, counted from the first that is decoded
   * @param to after the last one
   */
  private record Bounds(long start, int length, boolean isFirst, boolean isLast, int from, int to) {

    static Bounds of(SampleSource source, long start, long end) {
      int length = Math.toIntExact(end - start);
      boolean isFirst = start == 0;
      boolean isLast = end == source.length();
      int step = Gating.stepLength(source.sampleRateHz());
      int from = isFirst ? Mp3Listener.DELAY : -Math.floorMod(-Mp3Listener.DELAY, step);
      int to = length + (isLast ? Mp3Listener.DELAY : 0);
      return new Bounds(start, length, isFirst, isLast, from, to);
    }

    /** Where in the programme the first sample that is heard lies. */
    long place() {
      return start + from - Mp3Listener.DELAY;
    }
  }

  private String name(SampleSource source, Bounds bounds) throws IOException {
    Key key =
        new Key(KIND + Lame.version())
            .add(source.sampleRateHz() + " " + kilobitsPerSecond + " " + QUALITY)
            .add(bounds.isFirst() + " " + bounds.isLast() + " " + PeakLimit.DBTP);
    source.addTo(key, bounds.start(), bounds.length());
    return key.name();
  }

  private Mp3Stretch stretch(SampleSource source, Bounds bounds) throws IOException {
    int rate = source.sampleRateHz();
    return PeakLimit.keep(
        source,
        limited -> {
          byte[] frames = encodeStretch(limited, bounds.start(), bounds.length(), bounds.isLast());
          try (Mp3Listener listener = new Mp3Listener(rate, bounds.from(), bounds.to())) {
            return new Mp3Stretch(frames, bounds.place(), listener.hear(frames));
          }
        },
        each -> each.loudness().truePeakDbtp());
  }

  /** All frames that its samples reach into if it is the last one. */
  byte[] encodeStretch(SampleSource source, long start, int length, boolean isLast)
      throws IOException {
    int rate = source.sampleRateHz();
    int frame = Mp3Header.samplesPerFrame(rate);
    short[] samples = new short[READ_FRAMES * frame];
    try (Lame lame = Lame.open(rate, kilobitsPerSecond, QUALITY)) {
      for (int at = 0; at < length; at += samples.length) {
        int count = Math.min(length - at, samples.length);
        source.read(start + at, samples, count);
        lame.encode(samples, count);
      }
      byte[] frames = lame.finish();
      return isLast ? frames : Mp3Frames.first(frames, length / frame);
    }
  }
}
