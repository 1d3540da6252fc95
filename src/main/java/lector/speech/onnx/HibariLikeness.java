package lector.speech.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How near a rebuilt Hibari network is to the published one, by what both say of a sentence.
 *
 * @param durationsAgree whether each phoneme lasts as long
 * @param spectraDb ratio of the published spectra to the difference, in dB
 * @param pitchDb the same of the pitch
 */
record HibariLikeness(boolean durationsAgree, double spectraDb, double pitchDb) {

  /** Two versions of the runtime are some 43 dB from one another; another network, some 10. */
  private static final double LEAST_DB = 35;

  private static final String DURATIONS = "/Clip_output_0";
  private static final String SPECTRA = "/head/Add_output_0";
  private static final String SENTENCE =
      "ðə lˈItˌWs kˈipəɹ kˈWntᵻd ðə ʃˈɪps ðæt pˈæst, wˈʌn bI wˈʌn, bəfˈɔɹ dˈɔn.";

  /**
   * Compares.
   *
   * @throws OrtException if one of them can't be run, or lacks what is compared
   */
  static HibariLikeness of(ModelProto published, ModelProto rebuilt) throws OrtException {
    long[] ids = SymbolIds.of(SENTENCE, FrontEnd.numbers()).ids();
    try (HibariNetwork network = new HibariNetwork(rebuilt.toByteArray());
        OrtSession session = OnnxSessions.open(withInnerOutputs(published));
        OnnxTensor idTensor =
            OnnxTensor.createTensor(
                OnnxSessions.environment(), LongBuffer.wrap(ids), new long[] {1, ids.length});
        OnnxTensor speed =
            OnnxTensor.createTensor(
                OnnxSessions.environment(), FloatBuffer.wrap(new float[] {1}), new long[] {1});
        OrtSession.Result expected = session.run(Map.of("ids", idTensor, "speed", speed))) {
      return network.run(
          ids,
          1,
          (spectra, f0, durations) -> {
            float[] actual = new float[spectra.remaining()];
            spectra.get(actual);
            return new HibariLikeness(
                Arrays.equals(OnnxSessions.wholes(expected, DURATIONS), durations),
                ratioDb(OnnxSessions.floats(expected, SPECTRA), actual),
                ratioDb(OnnxSessions.floats(expected, "f0"), f0));
          });
    }
  }

  /** Whether nobody could tell them apart. */
  boolean isClose() {
    return durationsAgree && spectraDb >= LEAST_DB && pitchDb >= LEAST_DB;
  }

  /** The model, with inner values that it does not give as outputs too. */
  private static byte[] withInnerOutputs(ModelProto published) {
    GraphProto.Builder graph = published.getGraph().toBuilder();
    for (String name : List.of(DURATIONS, SPECTRA)) {
      graph.addOutput(ValueInfoProto.newBuilder().setName(name));
    }
    return published.toBuilder().setGraph(graph).build().toByteArray();
  }

  /** Negative infinity if they are of different lengths. */
  private static double ratioDb(float[] expected, float[] actual) {
    if (expected.length != actual.length) {
      return Double.NEGATIVE_INFINITY;
    }
    double signal = 0;
    double noise = 0;
    for (int i = 0; i < expected.length; i++) {
      signal += expected[i] * expected[i];
      noise += (expected[i] - actual[i]) * (expected[i] - actual[i]);
    }
    return 10 * Math.log10(signal / noise);
  }
}
