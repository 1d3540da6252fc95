package lector.speech.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/**
 * What the JSON file beside a Piper voice says of it.
 *
 * @param sampleRateHz its sample rate, in samples a second
 * @param noise scale of the noise in the sound
 * @param length scale of the durations
 * @param durationNoise scale of the noise in the durations
 * @param alphabet its numbers
 */
record PiperDescription(
    int sampleRateHz, float noise, float length, float durationNoise, PiperAlphabet alphabet) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads a description.
   *
   * @throws IOException if it isn't one
   */
  static PiperDescription read(byte[] json) throws IOException {
    JsonNode root = JSON.readTree(json);
    JsonNode map = root.path("phoneme_id_map");
    int rate = root.path("audio").path("sample_rate").asInt();
    if (rate <= 0 || !map.isObject()) {
      throw new IOException("it has no sample_rate or no phoneme_id_map");
    }
    JsonNode inference = root.path("inference");
    return new PiperDescription(
        rate,
        (float) inference.path("noise_scale").asDouble(0.667),
        (float) inference.path("length_scale").asDouble(1),
        (float) inference.path("noise_w").asDouble(0.8),
        new PiperAlphabet(map));
  }
}
