package lector.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lector.check.audio.ChapterSpan;
import lector.check.judge.JsonReader;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;

/**
 * A JSON chapters file of Podcasting 2.0, version 1.2.
 *
 * @param place what it is called
 * @param chapters the chapters in it
 */
record ChaptersJson(Place place, List<ChapterSpan> chapters) {

  ChaptersJson {
    chapters = List.copyOf(chapters);
  }

  static ChaptersJson read(Path file, Place place) throws IOException, MalformedFileException {
    JsonNode root = JsonReader.object(file);
    JsonNode list = root.path("chapters");
    if (!root.path("version").asText().startsWith("1.") || !list.isArray() || list.isEmpty()) {
      throw new MalformedFileException("", "it has no chapters, or is of no version 1");
    }
    List<ChapterSpan> chapters = new ArrayList<>();
    for (JsonNode chapter : list) {
      String at = "chapter " + (chapters.size() + 1);
      chapters.add(
          new ChapterSpan(
              JsonReader.millis(chapter.path("startTime"), at),
              JsonReader.millis(chapter.path("endTime"), at),
              chapter.path("title").asText()));
    }
    return new ChaptersJson(place, chapters);
  }
}
