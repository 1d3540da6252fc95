package lector.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import lector.cache.BlobCache;
import lector.cache.Key;

/**
 * A recording cut in its silences, where limiter and meters meet nothing of what lies beyond: what
 * is known of a stretch follows from its samples alone, and need not be found out again after an
 * edit elsewhere. Each is measured as soon as it is whole. For use by one thread.
 */
final class RecordedStretches {

  private static final String KIND = "recorded stretch 2";
  private static final int BLOCK = 1 << 14;

  private final PcmSpool spool;
  private final BlobCache cache;
  private final SilenceCuts.Search cuts;
  private final Map<Long, Stretch> byStart = new HashMap<>();
  private final JoinedLoudness loudness;
  private long start;

  /**
   * What is remembered of a stretch.
   *
   * @param name of its samples: the same ones have the same name; empty if nothing is kept
   */
  private record Stretch(int length, String name) {}

  /**
   * Begins with nothing.
   *
   * @param spool the recording
   * @param cache where the measurements may be found and kept
   */
  RecordedStretches(PcmSpool spool, BlobCache cache) {
    this.spool = spool;
    this.cache = cache;
    this.cuts = SilenceCuts.at(spool.sampleRateHz()).search(spool::isSilent);
    this.loudness = new JoinedLoudness(spool.sampleRateHz());
  }

  PcmSpool spool() {
    return spool;
  }

  /** Measures the stretches that have become whole. */
  void grow() throws IOException {
    for (OptionalLong cut = next(); cut.isPresent(); cut = next()) {
      measure(cut.getAsLong());
    }
  }

  private OptionalLong next() throws IOException {
    return cuts.next(spool.length());
  }

  /** Measures the last stretch. Nothing more may be appended then. */
  void end() throws IOException {
    grow();
    if (start < spool.length()) {
      measure(spool.length());
    }
  }

  private void measure(long end) throws IOException {
    int length = Math.toIntExact(end - start);
    String name = cache.keeps() ? name(length) : "";
    Optional<byte[]> kept = cache.get(name);
    if (kept.isPresent()) {
      loudness.add(start, StretchLoudness.read(ByteBuffer.wrap(kept.get())));
    } else {
      StretchLoudness measured = measured(end);
      loudness.add(start, measured);
      ByteBuffer bytes = ByteBuffer.allocate(measured.bytes());
      measured.put(bytes);
      cache.put(name, bytes.flip());
    }
    byStart.put(start, new Stretch(length, name));
    start = end;
  }

  private String name(int length) throws IOException {
    Key key = new Key(KIND).add(Integer.toString(spool.sampleRateHz()));
    spool.addTo(key, start, length);
    return key.name();
  }

  private StretchLoudness measured(long end) throws IOException {
    StretchMeter meter = new StretchMeter(spool.sampleRateHz());
    float[] samples = new float[BLOCK];
    for (long at = start; at < end; at += BLOCK) {
      int count = (int) Math.min(BLOCK, end - at);
      spool.read(at, samples, count);
      meter.add(samples, 0, count);
    }
    return meter.measured();
  }

  /** How loud the recording is. */
  Measurement measurement() {
    return loudness.measurement(spool.length());
  }

  /** How loud it is after a limiter, nearly ({@link JoinedLoudness#lufs}). */
  double lufs(Limiter limiter) {
    return loudness.lufs(spool.length(), limiter);
  }

  /** Mean square of each hop ({@link JoinedLoudness#hopEnergies}). */
  double[] hopEnergies() {
    return loudness.hopEnergies(spool.length());
  }

  /** The name of what lies in a place, if that is a stretch. */
  Optional<String> name(long start, int count) {
    return Optional.ofNullable(byStart.get(start))
        .filter(stretch -> stretch.length() == count)
        .map(Stretch::name);
  }
}
