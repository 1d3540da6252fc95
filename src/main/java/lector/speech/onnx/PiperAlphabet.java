package lector.speech.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Turns the symbols of Lector's front end into the numbers of a Piper voice, by way of the IPA that
 * eSpeak NG writes: the number of the beginning, of each sign, of the end, and a pad after each but
 * the last. Signs that a voice has no number for are left out.
 */
final class PiperAlphabet {

  private static final int LONGEST = 2;
  private static final Map<String, String> IPA = ipa();

  private final Map<String, Long> numbers = new HashMap<>();

  /**
   * The alphabet of a voice.
   *
   * @param map the object {@code phoneme_id_map} of the voice's description
   */
  PiperAlphabet(JsonNode map) {
    map.properties()
        .forEach(entry -> numbers.put(entry.getKey(), entry.getValue().path(0).asLong()));
  }

  /** The numbers of an utterance. */
  SymbolIds ids(String text) {
    int[] positions = new int[text.length() + 1];
    long[] ids = new long[2 * (3 * text.length() + 2)];
    long pad = numbers.getOrDefault("_", 0L);
    int count = 0;
    ids[count++] = numbers.getOrDefault("^", 1L);
    ids[count++] = pad;
    for (int at = 0; at < text.length(); ) {
      int length = Math.min(LONGEST, text.length() - at);
      while (length > 1 && !IPA.containsKey(text.substring(at, at + length))) {
        length--;
      }
      String symbols = text.substring(at, at + length);
      Arrays.fill(positions, at, at + length, count);
      for (int sign : IPA.getOrDefault(symbols, symbols).codePoints().toArray()) {
        Long id = numbers.get(Character.toString(sign));
        if (id != null) {
          ids[count++] = id;
          ids[count++] = pad;
        }
      }
      at += length;
    }
    positions[text.length()] = count;
    ids[count++] = numbers.getOrDefault("$", 2L);
    return new SymbolIds(Arrays.copyOf(ids, count), positions);
  }

  private static Map<String, String> ipa() {
    Map<String, String> ipa = new HashMap<>();
    try (InputStream in =
        Objects.requireNonNull(PiperAlphabet.class.getResourceAsStream("piper.tsv"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(columns -> ipa.put(columns[0], columns[1]));
      return ipa;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
