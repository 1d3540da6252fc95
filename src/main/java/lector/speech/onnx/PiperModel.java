package lector.speech.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lector.audio.Decibels;
import lector.audio.Pcm;
import lector.audio.Resampler;
import lector.speech.Speech;
import lector.speech.Speech.Span;
import lector.speech.SpeechEdges;

/** A Piper voice (VITS), brought to 24 kHz. */
final class PiperModel implements AcousticModel {

  static final int SAMPLE_RATE_HZ = 24_000;

  /** Longer utterances cost memory that grows with their square. */
  private static final int MOST_SYMBOLS = 400;

  private static final int STEP_SAMPLES = 256;
  private static final float[] NOISE = noise();

  private final OrtSession session;
  private final PiperDescription description;
  private final long speaker;
  private final Resampler resampler;
  private final float gain;

  /**
   * Loads a voice.
   *
   * @param model as {@link PiperGraph} rewrote it
   * @param speaker number of the speaker, which is 0 where there is only one
   */
  PiperModel(OrtSession model, PiperDescription description, long speaker) {
    this(model, description, speaker, new Resampler(description.sampleRateHz(), SAMPLE_RATE_HZ), 1);
  }

  private PiperModel(
      OrtSession model,
      PiperDescription description,
      long speaker,
      Resampler resampler,
      float gain) {
    this.session = model;
    this.description = description;
    this.speaker = speaker;
    this.resampler = resampler;
    this.gain = gain;
  }

  /** The same voice louder or quieter; it shares all else with this one. */
  PiperModel amplified(double gainDb) {
    return new PiperModel(
        session, description, speaker, resampler, (float) Decibels.toAmplitude(gainDb));
  }

  /** Twice the noise that one call takes, so that each utterance can have a stretch of its own. */
  private static float[] noise() {
    Random random = new Random(1);
    float[] noise = new float[2 * PiperGraph.NOISE_LENGTH];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (float) random.nextGaussian();
    }
    return noise;
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
    SymbolIds symbols = description.alphabet().ids(utterance.symbols());
    OrtEnvironment environment = OnnxSessions.environment();
    int seed = utterance.symbols().hashCode() & (PiperGraph.NOISE_LENGTH - 1);
    FloatBuffer noise = FloatBuffer.wrap(NOISE, seed, PiperGraph.NOISE_LENGTH).slice();
    long[] ids = symbols.ids();
    float[] scales = {
      description.noise(), description.length() / speed, description.durationNoise()
    };
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put(
          "input",
          OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), new long[] {1, ids.length}));
      inputs.put("input_lengths", OnnxTensor.createTensor(environment, new long[] {ids.length}));
      inputs.put("scales", OnnxTensor.createTensor(environment, scales));
      inputs.put(
          PiperGraph.NOISE,
          OnnxTensor.createTensor(environment, noise, new long[] {PiperGraph.NOISE_LENGTH}));
      if (session.getInputNames().contains("sid")) {
        inputs.put("sid", OnnxTensor.createTensor(environment, new long[] {speaker}));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        return speech(result, symbols, utterance);
      }
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private Speech speech(OrtSession.Result result, SymbolIds symbols, Utterance utterance) {
    float[] samples = OnnxSessions.floats(result, "output");
    for (int i = 0; i < samples.length; i++) {
      samples[i] *= gain;
    }
    long[] durations = OnnxSessions.wholes(result, PiperGraph.DURATIONS);
    Pcm pcm = resampler.resample(new Pcm(description.sampleRateHz(), samples));
    List<Span> words =
        symbols.spans(utterance.words(), durations, STEP_SAMPLES).stream()
            .map(span -> new Span(place(span.start(), pcm), place(span.end(), pcm)))
            .toList();
    return SpeechEdges.trim(pcm, words);
  }

  private int place(int sample, Pcm pcm) {
    return (int) Math.min(pcm.length(), resampler.place(sample));
  }

  @Override
  public void close() {
    OnnxSessions.close(session);
  }
}
