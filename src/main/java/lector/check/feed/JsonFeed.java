package lector.check.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lector.check.judge.JsonReader;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;

/**
 * A JSON Feed.
 *
 * @param place what it is called
 * @param root all of it
 */
public record JsonFeed(Place place, JsonNode root) {

  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  /**
   * Reads a file.
   *
   * @throws MalformedFileException if it is not JSON, or not of version 1.1
   */
  public static JsonFeed read(Path file, Place place) throws IOException, MalformedFileException {
    JsonNode root = JsonReader.object(file);
    if (!root.path("version").asText().equals(VERSION) || !root.path("items").isArray()) {
      throw new MalformedFileException("", "it has no items, or its version is not " + VERSION);
    }
    return new JsonFeed(place, root);
  }

  /** The identifiers of its items, in order. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    root.get("items").forEach(item -> ids.add(item.path("id").asText()));
    return ids;
  }
}
