package lector.speech;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lector.audio.Pcm;
import lector.cache.BlobCache;
import lector.cache.Key;
import lector.phoneme.UserLexicon;
import lector.speech.Speech.Span;
import lector.text.Sentence;

/**
 * An engine that speaks a sentence once: what it has said before, in this run or another, it takes
 * from a cache. The samples are the same either way.
 *
 * <p>What decides the sound is the voice with its version, the pace, and what the engine says of
 * the sentence ({@link Prepared#content}): its phonemes, not its letters.
 */
public final class CachedEngine implements SpeechEngine {

  private static final String KIND = "speech 1";

  private final SpeechEngine engine;
  private final BlobCache cache;

  /**
   * Puts a cache before an engine.
   *
   * @param engine who speaks what is not in the cache
   * @param cache where speech is kept; whoever made it closes it
   */
  public CachedEngine(SpeechEngine engine, BlobCache cache) {
    this.engine = engine;
    this.cache = cache;
  }

  @Override
  public Voice voice() {
    return engine.voice();
  }

  @Override
  public int sampleRateHz() {
    return engine.sampleRateHz();
  }

  @Override
  public double nominalLufs() {
    return engine.nominalLufs();
  }

  @Override
  public SpeechEngine with(UserLexicon lexicon) {
    return new CachedEngine(engine.with(lexicon), cache);
  }

  @Override
  public Speech speak(Sentence sentence, double speed) {
    if (!cache.keeps()) {
      return engine.speak(sentence, speed);
    }
    Prepared prepared = engine.prepare(sentence);
    String name =
        new Key(KIND)
            .add(voice().toString())
            .add(Double.toString(speed))
            .add(prepared.content())
            .name();
    Optional<Speech> kept = cache.get(name).flatMap(this::decode);
    if (kept.isPresent()) {
      return kept.get();
    }
    Speech speech = prepared.speak(speed);
    cache.put(name, encode(speech));
    return speech;
  }

  private static ByteBuffer encode(Speech speech) {
    float[] samples = speech.pcm().samples();
    int words = speech.words().size();
    ByteBuffer bytes = allocate(Integer.BYTES * (1 + 2 * words) + Short.BYTES * samples.length);
    bytes.putInt(words);
    for (Span word : speech.words()) {
      bytes.putInt(word.start()).putInt(word.end());
    }
    for (float sample : samples) {
      bytes.putShort((short) (sample * Pcm.SCALE));
    }
    return bytes.flip();
  }

  /** Nothing if it is not what {@link #encode} gives; then it is spoken again. */
  private Optional<Speech> decode(byte[] content) {
    ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    int words = bytes.remaining() < Integer.BYTES ? -1 : bytes.getInt();
    if (words < 0 || words > bytes.remaining() / (2 * Integer.BYTES)) {
      return Optional.empty();
    }
    List<Span> spans = new ArrayList<>(words);
    for (int i = 0; i < words; i++) {
      spans.add(new Span(bytes.getInt(), bytes.getInt()));
    }
    float[] samples = new float[bytes.remaining() / Short.BYTES];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = bytes.getShort() / Pcm.SCALE;
    }
    return Optional.of(new Speech(new Pcm(sampleRateHz(), samples), spans));
  }

  private static ByteBuffer allocate(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void close() {
    engine.close();
  }
}
