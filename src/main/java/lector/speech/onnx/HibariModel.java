package lector.speech.onnx;

import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import lector.audio.Decibels;
import lector.audio.Pcm;
import lector.speech.Speech;
import lector.speech.SpeechEdges;

/**
 * A Hibari voice: phonemes through the network to spectra, through the vocoder to sound. 24 kHz.
 *
 * <p>Word times are the network's own durations, so they are exact; see {@link SpeechEdges} for the
 * words beside a pause.
 */
final class HibariModel implements AcousticModel {

  /** From some 500 symbols on the network grows slow. */
  private static final int MOST_SYMBOLS = 400;

  /** Samples a step of the durations: two frames. */
  private static final int STEP_SAMPLES = 2 * Vocoder.HOP;

  private final HibariNetwork network;
  private final Map<Character, Integer> numbers;
  private final float gain;
  private final Queue<Vocoder> vocoders = new ConcurrentLinkedQueue<>();

  /**
   * A model.
   *
   * @param numbers the numbers of the symbols
   */
  HibariModel(HibariNetwork network, Map<Character, Integer> numbers) {
    this(network, Map.copyOf(numbers), 1);
  }

  private HibariModel(HibariNetwork network, Map<Character, Integer> numbers, float gain) {
    this.network = network;
    this.numbers = numbers;
    this.gain = gain;
  }

  /** The same voice louder or quieter; it shares the network with this one. */
  HibariModel amplified(double gainDb) {
    return new HibariModel(network, numbers, (float) Decibels.toAmplitude(gainDb));
  }

  @Override
  public int sampleRateHz() {
    return Vocoder.SAMPLE_RATE_HZ;
  }

  @Override
  public int mostSymbols() {
    return MOST_SYMBOLS;
  }

  @Override
  public Speech speak(Utterance utterance, float speed) throws OrtException {
    SymbolIds symbols = SymbolIds.of(utterance.symbols(), numbers);
    Vocoder free = vocoders.poll();
    Vocoder vocoder = free == null ? new Vocoder() : free;
    try {
      int seed = utterance.symbols().hashCode();
      return network.run(
          symbols.ids(),
          speed,
          (spectra, f0, durations) ->
              SpeechEdges.trim(
                  new Pcm(Vocoder.SAMPLE_RATE_HZ, sound(vocoder, spectra, f0, seed)),
                  symbols.spans(utterance.words(), durations, STEP_SAMPLES)));
    } finally {
      vocoders.add(vocoder);
    }
  }

  private float[] sound(Vocoder vocoder, FloatBuffer spectra, float[] f0, int seed) {
    float[] samples = vocoder.synthesize(spectra, f0, f0.length, seed);
    if (gain != 1) {
      for (int i = 0; i < samples.length; i++) {
        samples[i] *= gain;
      }
    }
    return samples;
  }

  @Override
  public void close() {
    network.close();
  }
}
