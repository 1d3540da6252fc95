package lector.speech.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lector.speech.Speech;
import lector.speech.Speech.Span;
import lector.speech.onnx.SmallModels.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done with the samples and durations that networks give, on networks of a few nodes. */
class SmallVoicesIT {

  private static final List<Input> KOKORO =
      List.of(
          new Input("tokens", DataType.INT64, 2),
          new Input("style", DataType.FLOAT, 2),
          new Input("speed", DataType.FLOAT, 1));

  private static final List<Input> PIPER =
      List.of(
          new Input("input", DataType.INT64, 2),
          new Input("input_lengths", DataType.INT64, 1),
          new Input("scales", DataType.FLOAT, 1),
          new Input(PiperGraph.NOISE, DataType.FLOAT, 1));

  private static Speech kokoro(double peak, float gain) throws OrtException {
    // Two words: pad, d, d, space, d, d, pad.
    float[] steps = {4, 6, 6, 0, 10, 10, 4};
    byte[] model =
        SmallModels.constant(
            KOKORO,
            "audio",
            SmallModels.tone(24_000, 40 * 600, 200, peak),
            KokoroGraph.DURATIONS,
            steps);
    try (KokoroModel voice =
        new KokoroModel(
            SharedSession.alone(OnnxSessions.open(model)),
            Map.of('d', 1, ' ', 2),
            new float[10 * KokoroModel.STYLE],
            gain)) {
      return voice.speak(SmallModels.words(2), 1);
    }
  }

  private static double peak(Speech speech) {
    double peak = 0;
    for (float sample : speech.pcm().samples()) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return peak;
  }

  /** How often a tone swings up. */
  private static int periods(float[] samples) {
    int periods = 0;
    boolean isLow = false;
    for (float sample : samples) {
      periods += isLow && sample > 0.1 ? 1 : 0;
      isLow = sample < -0.1 || (isLow && sample <= 0.1);
    }
    return periods;
  }

  @Test
  void bringsAVoiceThatPeaksAboveFullScaleDownBeforeItIsRounded() throws OrtException {
    Speech loud = kokoro(1.6, 0.5f);
    assertEquals(0.8, peak(loud), 1e-3);
    Speech quiet = kokoro(0.8, 1);
    assertEquals(quiet.pcm().length(), loud.pcm().length());
    for (int i = 0; i < quiet.pcm().length(); i++) {
      assertEquals(quiet.pcm().samples()[i], loud.pcm().samples()[i], 1.0 / 32768);
    }
  }

  @Test
  void takesWordTimesFromTheNetworksDurations() throws OrtException {
    Speech speech = kokoro(0.5, 1);
    // The sound begins a tenth of a second in, and a fiftieth before it is kept; the first word
    // begins where it does, the last ends where it does.
    int before = 2400 - 480;
    assertEquals(
        List.of(
            new Span(2400 - before, (4 + 6 + 6) * 600 - before),
            new Span((4 + 6 + 6) * 600 - before, 24_000 - 2400 - before)),
        speech.words());
  }

  @ParameterizedTest
  @ValueSource(ints = {16_000, 22_050, 24_000, 44_100})
  void bringsOtherSampleRatesToOne(int sampleRateHz) throws OrtException, IOException {
    // Two words: beginning, pad, d, pad, d, pad, space, pad, d, pad, d, pad, end.
    float[] steps = {5, 5, 10, 0, 10, 0, 2, 0, 12, 0, 12, 2, 4};
    float[] tone = SmallModels.tone(sampleRateHz, 62 * 256, 200, 0.5);
    byte[] model = SmallModels.constant(PIPER, "output", tone, PiperGraph.DURATIONS, steps);
    PiperDescription description =
        PiperDescription.read(
            new ObjectMapper()
                .writeValueAsBytes(
                    Map.of(
                        "audio",
                        Map.of("sample_rate", sampleRateHz),
                        "espeak",
                        Map.of("voice", "en-us"),
                        "phoneme_id_map",
                        Map.of("_", List.of(0), "d", List.of(3), " ", List.of(4)))));
    try (PiperModel voice =
        new PiperModel(OnnxSessions.open(model), description, 0).amplified(-6.0206)) {
      Speech speech = voice.speak(SmallModels.words(2), 1);
      assertEquals(PiperModel.SAMPLE_RATE_HZ, speech.pcm().sampleRateHz());
      double sounding = tone.length / (double) sampleRateHz - 0.2;
      assertEquals(sounding + 0.08, speech.pcm().seconds(), 0.012);
      assertEquals(0.25, peak(speech), 0.01);
      assertEquals(200, periods(speech.pcm().samples()) / sounding, 8, "hertz");
      Span second = speech.words().get(1);
      double expected = 32 * 256.0 / sampleRateHz - 0.1 + 0.02;
      assertEquals(expected, second.start() / 24_000.0, 0.012);
      assertTrue(second.end() <= speech.pcm().length());
    }
  }

  @Test
  void loadsAModelOnceForAllItsVoices(@TempDir Path folder) throws OrtException, IOException {
    Path file = folder.resolve("model.onnx");
    float[] tone = SmallModels.tone(24_000, 24_000, 1000, 0.1);
    byte[] model =
        SmallModels.constant(KOKORO, "audio", tone, KokoroGraph.DURATIONS, new float[] {20, 20});
    Files.write(file, model);
    SharedSession first = SharedSession.open(file);
    SharedSession second = SharedSession.open(file);
    assertSame(first.session(), second.session());
    first.close();
    try (KokoroModel voice = new KokoroModel(second, Map.of(), new float[KokoroModel.STYLE], 1)) {
      assertTrue(VoiceLevel.gainDb(voice) < 0);
    }
    try (SharedSession again = SharedSession.open(file)) {
      assertNotSame(first.session(), again.session());
    }
  }

  @Test
  void bringsAVoiceToTheNarratorsLoudness() throws OrtException, IOException {
    float[] tone = SmallModels.tone(24_000, 24_000, 1000, 0.01);
    byte[] model =
        SmallModels.constant(KOKORO, "audio", tone, KokoroGraph.DURATIONS, new float[] {20, 20});
    try (KokoroModel voice =
        new KokoroModel(
            SharedSession.alone(OnnxSessions.open(model)),
            Map.of(),
            new float[KokoroModel.STYLE],
            1)) {
      // A sine of 1 kHz at −40 dBFS is −43 LKFS on one speaker and −40 on two (BS.1770).
      assertEquals(17.4, VoiceLevel.gainDb(voice), 0.5);
    }
  }
}
