package lector.speech.onnx;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import lector.speech.SpeechException;

/**
 * What the JSON file beside a Piper voice says of it.
 *
 * @param sampleRateHz its sample rate, in samples a second
 * @param noise scale of the noise in the sound
 * @param length scale of the durations
 * @param durationNoise scale of the noise in the durations
 * @param alphabet its numbers
 * @param language BCP 47 tag of the language that it speaks
 * @param speakers the number of each speaker by its name; empty if there is only one
 */
record PiperDescription(
    int sampleRateHz,
    float noise,
    float length,
    float durationNoise,
    PiperAlphabet alphabet,
    String language,
    Map<String, Long> speakers) {

  private static final ObjectMapper JSON = new ObjectMapper();

  PiperDescription {
    speakers = Collections.unmodifiableMap(new LinkedHashMap<>(speakers));
  }

  /**
   * Reads a description.
   *
   * @throws IOException if it isn't one, or one of a voice that Lector can't speak with; the
   *     message says why
   */
  static PiperDescription read(byte[] json) throws IOException {
    JsonNode root = tree(json);
    JsonNode map = root.path("phoneme_id_map");
    int rate = root.path("audio").path("sample_rate").asInt();
    if (rate <= 0 || !map.isObject()) {
      throw new IOException("has no sample_rate or no phoneme_id_map");
    }
    String phonemes = root.path("phoneme_type").asText("espeak");
    if (!phonemes.equals("espeak")) {
      throw new IOException(
          "is of a voice that reads \""
              + phonemes
              + "\", and Lector writes eSpeak's phonemes alone");
    }
    JsonNode inference = root.path("inference");
    return new PiperDescription(
        rate,
        (float) inference.path("noise_scale").asDouble(0.667),
        (float) inference.path("length_scale").asDouble(1),
        (float) inference.path("noise_w").asDouble(0.8),
        new PiperAlphabet(map),
        language(root),
        speakers(root));
  }

  private static JsonNode tree(byte[] json) throws IOException {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IOException("is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** Such as en-US, of {@code en_US}; of eSpeak's {@code en-us} where nothing else is said. */
  private static String language(JsonNode root) throws IOException {
    String espeak = root.path("espeak").path("voice").asText();
    String code = root.path("language").path("code").asText(espeak);
    if (code.isEmpty()) {
      throw new IOException("does not say which language the voice speaks");
    }
    return Locale.forLanguageTag(code.replace('_', '-')).toLanguageTag();
  }

  private static Map<String, Long> speakers(JsonNode root) {
    Map<String, Long> speakers = new LinkedHashMap<>();
    root.path("speaker_id_map")
        .properties()
        .forEach(speaker -> speakers.put(speaker.getKey(), speaker.getValue().asLong()));
    for (long i = speakers.size(); i < root.path("num_speakers").asInt(1); i++) {
      speakers.put(Long.toString(i), i);
    }
    return speakers.size() > 1 ? speakers : Map.of();
  }

  /**
   * Does nothing if it speaks English.
   *
   * @param name the voice, for the message
   * @throws SpeechException if it speaks another language
   */
  void requireEnglish(String name) {
    if (!Locale.forLanguageTag(language).getLanguage().equals("en")) {
      throw new SpeechException(
          name, "speaks " + language + ", and Lector knows how English alone is pronounced");
    }
  }

  /**
   * The number of a speaker; of the empty name the first's. Nothing if there is no such speaker.
   */
  OptionalLong speaker(String name) {
    Long number = name.isEmpty() ? Long.valueOf(0) : speakers.get(name);
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }
}
