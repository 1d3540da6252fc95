package lector.speech.onnx;

import ai.onnxruntime.OrtException;
import lector.speech.Speech;

/** What makes sound of phonemes. Safe for use by many threads at once. */
interface AcousticModel extends AutoCloseable {

  /** Sample rate of what it gives, in samples a second. */
  int sampleRateHz();

  /** How many symbols an utterance may have. */
  int mostSymbols();

  /**
   * Speaks an utterance that has symbols. The same utterance and speed give the same samples.
   *
   * @param speed pace, where 1 is the voice's own and 2 twice as fast
   * @throws OrtException if the network fails
   */
  Speech speak(Utterance utterance, float speed) throws OrtException;

  @Override
  void close();
}
