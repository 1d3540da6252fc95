package lector.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lector.check.Caption.Piece;
import lector.check.judge.JsonReader;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;

/** Reads the JSON transcript of Podcasting 2.0, version 1.0. */
final class JsonTranscriptReader {

  private JsonTranscriptReader() {}

  static Transcript read(Path file, Place place) throws IOException, MalformedFileException {
    JsonNode root = JsonReader.object(file);
    if (!root.path("version").asText().startsWith("1.") || !root.path("segments").isArray()) {
      throw new MalformedFileException("", "it has no segments, or is of no version 1");
    }
    List<Caption> captions = new ArrayList<>();
    for (JsonNode segment : root.get("segments")) {
      String at = "segment " + (captions.size() + 1);
      long start = JsonReader.millis(segment.path("startTime"), at);
      long end = JsonReader.millis(segment.path("endTime"), at);
      String body = segment.path("body").asText();
      captions.add(new Caption(start, end, List.of(body), List.of(new Piece(start, body)), at));
    }
    return new Transcript(place, captions, 0, 0);
  }
}
