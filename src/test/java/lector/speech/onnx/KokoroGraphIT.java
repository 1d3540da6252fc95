package lector.speech.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import lector.phoneme.UserLexicon;
import lector.speech.EngineChecks;
import org.junit.jupiter.api.Test;

/**
 * The rewritten network says what the shipped one says. The shipped one is too large to be fetched
 * for every build: {@code scripts/check-kokoro} fetches it and runs this; elsewhere it is skipped.
 */
class KokoroGraphIT {

  private static final String TEXT =
      "The lighthouse keeper counted the ships that passed, one by one, before dawn.";

  /** Of two runs of the shipped network that differ in a rounding, or more. */
  private static final double MOST_DB = 3;

  @SuppressWarnings("ArrayRecordComponent") // never written to after
  private record Outputs(float[] audio, float[] durations, double realTime) {}

  @Test
  void speaksAsTheShippedNetworkAndFaster() throws IOException, OrtException {
    String folder = System.getProperty("lector.kokoro", "");
    assumeTrue(!folder.isEmpty(), "scripts/check-kokoro runs this");
    ModelProto shipped =
        ModelProto.parseFrom(Files.readAllBytes(Path.of(folder).resolve("kokoro.onnx")));
    float[] styles = styles(Path.of(folder).resolve("af_heart.bin"));
    Outputs expected = run(withDurations(shipped), styles);
    Outputs actual = run(KokoroGraph.rewrite(shipped), styles);
    double distance = logSpectralDistance(expected.audio(), actual.audio());
    System.out.printf(
        Locale.ROOT,
        "shipped %.2f × real time, rewritten %.2f ×; spectra %.2f dB apart%n",
        expected.realTime(),
        actual.realTime(),
        distance);
    assertArrayEquals(expected.durations(), actual.durations());
    assertEquals(expected.audio().length, actual.audio().length);
    assertTrue(distance < MOST_DB, "spectra are " + distance + " dB apart");
    assertTrue(actual.realTime() > 1.2 * expected.realTime(), "faster");
  }

  /** The shipped model with an inner value as an output too. */
  private static ModelProto withDurations(ModelProto shipped) {
    ValueInfoProto durations = ValueInfoProto.newBuilder().setName(KokoroGraph.DURATIONS).build();
    return shipped.toBuilder()
        .setGraph(shipped.getGraph().toBuilder().addOutput(durations))
        .build();
  }

  private static float[] styles(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    float[] styles = new float[bytes.remaining() / Float.BYTES];
    bytes.asFloatBuffer().get(styles);
    return styles;
  }

  private static Outputs run(ModelProto model, float[] styles) throws OrtException {
    String symbols =
        HibariVoice.phonemizer(UserLexicon.EMPTY).phonemes(EngineChecks.sentence(TEXT)).symbols();
    long[] ids = SymbolIds.of(symbols, FrontEnd.numbers()).ids();
    FloatBuffer style =
        FloatBuffer.wrap(styles, KokoroModel.STYLE * (ids.length - 2), KokoroModel.STYLE).slice();
    try (OrtSession session = OnnxSessions.open(model.toByteArray());
        OnnxTensor tokens =
            OnnxTensor.createTensor(
                OnnxSessions.environment(), LongBuffer.wrap(ids), new long[] {1, ids.length});
        OnnxTensor styleTensor =
            OnnxTensor.createTensor(
                OnnxSessions.environment(), style, new long[] {1, KokoroModel.STYLE});
        OnnxTensor pace = OnnxTensor.createTensor(OnnxSessions.environment(), new float[] {1})) {
      Map<String, OnnxTensor> inputs =
          Map.of("tokens", tokens, "style", styleTensor, "speed", pace);
      session.run(inputs).close();
      // The runtime works in this thread, and what else the machine does is not counted.
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      try (OrtSession.Result result = session.run(inputs)) {
        double elapsed =
            (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        float[] audio = OnnxSessions.floats(result, "audio");
        return new Outputs(
            audio,
            OnnxSessions.floats(result, KokoroGraph.DURATIONS),
            audio.length / (double) KokoroModel.SAMPLE_RATE_HZ / elapsed);
      }
    }
  }

  /**
   * Root mean square of the differences of two sounds' spectra in dB, over bands of a third of an
   * octave and frames of 50 ms, those apart that lie 50 dB and more below the loudest.
   */
  private static double logSpectralDistance(float[] a, float[] b) {
    double[][] first = bands(a);
    double[][] second = bands(b);
    double loudest = 0;
    for (double[] frame : first) {
      for (double band : frame) {
        loudest = Math.max(loudest, band);
      }
    }
    double sum = 0;
    int count = 0;
    for (int frame = 0; frame < first.length; frame++) {
      for (int band = 0; band < first[frame].length; band++) {
        if (first[frame][band] > loudest * 1e-5) {
          double difference = 10 * Math.log10(second[frame][band] / first[frame][band]);
          sum += difference * difference;
          count++;
        }
      }
    }
    return Math.sqrt(sum / count);
  }

  /** Energy in bands of a third of an octave from 100 Hz on, for each frame of 1,200 samples. */
  private static double[][] bands(float[] audio) {
    Fft600 fft = new Fft600();
    float[] re = new float[Fft600.BINS];
    float[] im = new float[Fft600.BINS];
    double[][] bands = new double[audio.length / 600 - 1][20];
    for (int frame = 0; frame < bands.length; frame++) {
      for (int i = 0; i < Fft600.SIZE; i++) {
        int at = 600 * frame + 2 * i;
        fft.re[i] = (float) (audio[at] * Math.pow(Math.sin(Math.PI * 2 * i / 1200), 2));
        fft.im[i] = (float) (audio[at + 1] * Math.pow(Math.sin(Math.PI * (2 * i + 1) / 1200), 2));
      }
      fft.forward(re, im);
      for (int bin = 5; bin < Fft600.BINS; bin++) {
        int band = (int) (3 * Math.log(bin / 5.0) / Math.log(2));
        bands[frame][Math.min(band, 19)] += re[bin] * re[bin] + im[bin] * im[bin];
      }
    }
    return bands;
  }
}
