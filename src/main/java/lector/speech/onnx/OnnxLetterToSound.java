package lector.speech.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lector.phoneme.LetterToSound;
import org.jspecify.annotations.Nullable;

/**
 * Hibari's network for words that are in no lexicon: letters in, phonemes out, by connectionist
 * temporal classification (A. Graves et al., 2006). Loaded when the first such word comes. Safe for
 * use by many threads.
 */
final class OnnxLetterToSound implements LetterToSound, AutoCloseable {

  private final Supplier<byte[]> model;
  private final LetterAlphabet alphabet;
  private final Map<String, String> known = new ConcurrentHashMap<>();
  private @Nullable OrtSession session;

  /**
   * Prepares to guess.
   *
   * @param model gives the network, when it is needed
   * @param alphabet its letters and sounds
   */
  OnnxLetterToSound(Supplier<byte[]> model, LetterAlphabet alphabet) {
    this.model = model;
    this.alphabet = alphabet;
  }

  @Override
  public String phonemes(String word) {
    return known.computeIfAbsent(word, this::guess);
  }

  /** A word longer than the network reads is guessed piece by piece. */
  private String guess(String word) {
    long[] ids = alphabet.ids(word);
    StringBuilder sound = new StringBuilder();
    for (int start = 0; start < ids.length; start += alphabet.longest()) {
      int length = Math.min(alphabet.longest(), ids.length - start);
      sound.append(run(LongBuffer.wrap(ids, start, length).slice(), length));
    }
    return sound.toString();
  }

  private String run(LongBuffer letters, int length) {
    try (OnnxTensor input =
            OnnxTensor.createTensor(OnnxSessions.environment(), letters, new long[] {1, length});
        OrtSession.Result result = session().run(Map.of("chars", input))) {
      return alphabet.sounds(((long[][]) result.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw new IllegalStateException("the letter-to-sound network failed: " + e.getMessage(), e);
    }
  }

  private synchronized OrtSession session() throws OrtException {
    OrtSession open = session;
    if (open == null) {
      open = OnnxSessions.open(model.get());
      session = open;
    }
    return open;
  }

  @Override
  public synchronized void close() {
    OrtSession open = session;
    if (open != null) {
      session = null;
      OnnxSessions.close(open);
    }
  }
}
