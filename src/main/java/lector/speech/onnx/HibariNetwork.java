package lector.speech.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * The acoustic model of a Hibari voice, as {@link HibariGraph} builds it. Safe for use by many
 * threads: they share one session.
 */
final class HibariNetwork implements AutoCloseable {

  private final OrtSession session;

  /**
   * Loads the model.
   *
   * @param model the graph with its weights
   */
  HibariNetwork(byte[] model) throws OrtException {
    this.session = OnnxSessions.open(model);
  }

  /** Takes the network's outputs, which are gone when it returns. */
  interface Receiver<T> {

    /**
     * Called once.
     *
     * @param spectra [frames, {@link Vocoder#FRAME_VALUES}]
     * @param f0 pitch in Hz, one value a frame
     * @param durations two-frame steps of each phoneme, pads included
     */
    T receive(FloatBuffer spectra, float[] f0, long[] durations);
  }

  /**
   * Runs the model.
   *
   * @param ids numbers of the phonemes, 0 at both ends
   * @param speed the pace, where 1 is the voice's own
   * @param receiver what to do with the outputs
   */
  <T> T run(long[] ids, float speed, Receiver<T> receiver) throws OrtException {
    FloatBuffer pace = ByteBuffer.allocateDirect(4).order(ByteOrder.nativeOrder()).asFloatBuffer();
    pace.put(0, speed);
    try (OnnxTensor idTensor =
            OnnxTensor.createTensor(
                OnnxSessions.environment(), LongBuffer.wrap(ids), new long[] {1, ids.length});
        OnnxTensor speedTensor =
            OnnxTensor.createTensor(OnnxSessions.environment(), pace, new long[] {1});
        OrtSession.Result result = session.run(Map.of("ids", idTensor, "speed", speedTensor))) {
      OnnxTensor spectra = (OnnxTensor) result.get("spec").orElseThrow();
      float[][] f0 = (float[][]) result.get("f0").orElseThrow().getValue();
      long[] durations = (long[]) result.get("durations").orElseThrow().getValue();
      return receiver.receive(OnnxSessions.memory(spectra).asFloatBuffer(), f0[0], durations);
    }
  }

  @Override
  public void close() {
    OnnxSessions.close(session);
  }
}
