package lector.speech.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import lector.audio.Pcm;
import lector.speech.Speech;
import lector.speech.SpeechEdges;

/** A Kokoro-82M voice: one network for all voices, and a style for each. 24 kHz. */
final class KokoroModel implements AcousticModel {

  static final int SAMPLE_RATE_HZ = 24_000;

  /** Values of a style vector. */
  static final int STYLE = 256;

  /** The network takes 512 numbers, two of which are pads; well below that it sounds best. */
  private static final int MOST_SYMBOLS = 400;

  private static final int STEP_SAMPLES = 600;

  private final SharedSession model;
  private final Map<Character, Integer> numbers;
  private final float[] styles;
  private final float gain;

  /**
   * Loads a voice.
   *
   * @param model as {@link KokoroGraph} rewrote it
   * @param numbers the numbers of the symbols
   * @param styles [n, {@link #STYLE}]: the style for an utterance of each number of symbols
   * @param gain factor for the samples
   */
  KokoroModel(SharedSession model, Map<Character, Integer> numbers, float[] styles, float gain) {
    this.model = model;
    this.numbers = Map.copyOf(numbers);
    this.styles = styles.clone();
    this.gain = gain;
  }

  @Override
  public int sampleRateHz() {
    return SAMPLE_RATE_HZ;
  }

  @Override
  public int mostSymbols() {
    return MOST_SYMBOLS;
  }

  @Override
  public Speech speak(Utterance utterance, float speed) throws OrtException {
    SymbolIds symbols = SymbolIds.of(utterance.symbols(), numbers);
    int count = symbols.ids().length - 2;
    int style = STYLE * Math.min(count, styles.length / STYLE - 1);
    try (OnnxTensor tokens =
            OnnxTensor.createTensor(
                OnnxSessions.environment(),
                LongBuffer.wrap(symbols.ids()),
                new long[] {1, symbols.ids().length});
        OnnxTensor styleTensor =
            OnnxTensor.createTensor(
                OnnxSessions.environment(),
                FloatBuffer.wrap(styles, style, STYLE).slice(),
                new long[] {1, STYLE});
        OnnxTensor pace = OnnxTensor.createTensor(OnnxSessions.environment(), new float[] {speed});
        OrtSession.Result result =
            model.session().run(Map.of("tokens", tokens, "style", styleTensor, "speed", pace))) {
      float[] samples = OnnxSessions.floats(result, "audio");
      for (int i = 0; i < samples.length; i++) {
        samples[i] *= gain;
      }
      long[] durations = OnnxSessions.wholes(result, KokoroGraph.DURATIONS);
      return SpeechEdges.trim(
          new Pcm(SAMPLE_RATE_HZ, samples),
          symbols.spans(utterance.words(), durations, STEP_SAMPLES));
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
