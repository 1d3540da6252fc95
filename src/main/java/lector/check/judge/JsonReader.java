package lector.check.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads JSON documents (RFC 8259), strictly: no name twice in an object, nothing after the end. */
public final class JsonReader {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private JsonReader() {}

  /**
   * Reads a document.
   *
   * @throws MalformedFileException if it is not JSON, or not an object
   */
  public static JsonNode object(Path file) throws IOException, MalformedFileException {
    try {
      JsonNode node = MAPPER.readTree(Files.readAllBytes(file));
      if (node == null || !node.isObject()) {
        throw new MalformedFileException("", "it is no JSON object");
      }
      return node;
    } catch (JsonProcessingException e) {
      String at = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
      throw new MalformedFileException(at, "not JSON: " + e.getOriginalMessage());
    }
  }

  /** Whole milliseconds of a number of seconds. */
  public static long millis(JsonNode seconds, String at) throws MalformedFileException {
    if (!seconds.isNumber()) {
      throw new MalformedFileException(at, "a time is missing, or is no number of seconds");
    }
    return Math.round(seconds.asDouble() * 1000);
  }
}
