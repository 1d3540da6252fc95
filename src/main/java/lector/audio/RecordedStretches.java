package lector.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lector.cache.BlobCache;
import lector.cache.Key;

/**
 * A recording cut in its silences, where limiter and meters meet nothing of what lies beyond: what
 * is known of a stretch follows from its samples alone, and need not be found out again after an
 * edit elsewhere.
 */
final class RecordedStretches {

  private static final String KIND = "recorded stretch 2";
  private static final int BLOCK = 1 << 14;

  private final PcmSpool spool;
  private final int workers;
  private final BlobCache cache;
  private final Map<Long, RecordedStretch> byStart = new HashMap<>();
  private final List<Long> starts;
  private final JoinedLoudness loudness;

  private RecordedStretches(PcmSpool spool, int workers, BlobCache cache, List<Long> starts) {
    this.spool = spool;
    this.workers = workers;
    this.cache = cache;
    this.starts = starts;
    this.loudness = new JoinedLoudness(spool.sampleRateHz(), spool.length());
  }

  /**
   * Cuts and measures a recording.
   *
   * @param spool the recording, to which nothing more is appended
   * @param workers how many threads may work at once
   * @param cache where the measurements may be found and kept
   */
  static RecordedStretches of(PcmSpool spool, int workers, BlobCache cache) throws IOException {
    List<Long> starts = SilenceCuts.at(spool.sampleRateHz()).of(spool.length(), spool::isSilent);
    RecordedStretches stretches = new RecordedStretches(spool, workers, cache, starts);
    InOrder.run(starts.size(), workers, stretches::measure, stretches::keep);
    return stretches;
  }

  /** Of a recording that is still being made, of which nothing is known. */
  static RecordedStretches unknown(PcmSpool spool) {
    return new RecordedStretches(spool, 1, BlobCache.NONE, List.of());
  }

  PcmSpool spool() {
    return spool;
  }

  private RecordedStretch measure(int index) throws IOException {
    long start = starts.get(index);
    long end = index + 1 < starts.size() ? starts.get(index + 1) : spool.length();
    int length = Math.toIntExact(end - start);
    String content = cache.keeps() ? name(start, length) : "";
    Optional<byte[]> kept = cache.get(content);
    if (kept.isPresent()) {
      StretchLoudness loudness = StretchLoudness.read(ByteBuffer.wrap(kept.get()));
      return new RecordedStretch(start, length, content, loudness);
    }
    StretchMeter meter = new StretchMeter(spool.sampleRateHz());
    float[] samples = new float[BLOCK];
    for (long at = start; at < end; at += BLOCK) {
      int count = (int) Math.min(BLOCK, end - at);
      spool.read(at, samples, count);
      meter.add(samples, 0, count);
    }
    StretchLoudness loudness = meter.measured();
    ByteBuffer bytes = ByteBuffer.allocate(loudness.bytes());
    loudness.put(bytes);
    cache.put(content, bytes.flip());
    return new RecordedStretch(start, length, content, loudness);
  }

  private String name(long start, int length) throws IOException {
    Key key = new Key(KIND).add(Integer.toString(spool.sampleRateHz()));
    spool.addTo(key, start, length);
    return key.name();
  }

  /** Once they are joined the energies of a stretch are no longer needed. */
  private void keep(RecordedStretch stretch) {
    loudness.add(stretch.start(), stretch.loudness());
    byStart.put(stretch.start(), stretch.withoutEnergies());
  }

  /** How loud the recording is. */
  JoinedLoudness loudness() {
    return loudness;
  }

  /** Integrated loudness of the recording after a limiter. */
  double lufs(Limiter limiter) throws IOException {
    JoinedLoudness joined = loudness.after(limiter.gain());
    Iterator<Long> place = starts.iterator();
    InOrder.run(
        starts.size(),
        workers,
        i -> changes(new LimitedLoudness(spool, stretch(starts.get(i)), limiter)),
        changes -> joined.add(place.next(), changes));
    return joined.measurement().integratedLufs();
  }

  private float[] changes(LimitedLoudness limited) throws IOException {
    if (!limited.hasWork()) {
      return new float[0];
    }
    Optional<byte[]> kept = cache.get(limited.name());
    if (kept.isPresent()) {
      float[] changes = new float[kept.get().length / Float.BYTES];
      ByteBuffer.wrap(kept.get()).asFloatBuffer().get(changes);
      return changes;
    }
    float[] changes = limited.changes();
    ByteBuffer bytes = ByteBuffer.allocate(changes.length * Float.BYTES);
    bytes.asFloatBuffer().put(changes);
    cache.put(limited.name(), bytes);
    return changes;
  }

  private RecordedStretch stretch(long start) {
    return Optional.ofNullable(byStart.get(start)).orElseThrow();
  }

  /** The name of what lies in a place, if that is a stretch. */
  Optional<String> content(long start, int count) {
    return Optional.ofNullable(byStart.get(start))
        .filter(stretch -> stretch.length() == count)
        .map(RecordedStretch::content);
  }
}
