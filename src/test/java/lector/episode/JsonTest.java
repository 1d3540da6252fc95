package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import lector.article.Source;
import lector.episode.Episode.Loudness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {

  private static final Episode EPISODE =
      Samples.episode(
          "guid",
          "folder",
          LocalDate.of(2024, 11, 1),
          new Source(
              "näme \"q\" \u0001 😀",
              Optional.of(URI.create("https://example.org/?a=1")),
              "00",
              Optional.of(LocalDate.of(2024, 2, 29))));

  @TempDir Path folder;

  @Test
  void readsWhatItWrote() throws IOException {
    Path file = folder.resolve("episode.json");
    Json.write(EPISODE, file);
    assertEquals(EPISODE, Json.read(file, Episode.class));
  }

  @Test
  void keepsTheLoudnessOfSilence() throws IOException {
    Path file = folder.resolve("loudness.json");
    Loudness silence = new Loudness(-16, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
    Json.write(silence, file);
    assertEquals(silence, Json.read(file, Loudness.class));
  }

  @Test
  void writesDatesAsTextWordsAsArraysAndOneLineEndAtTheEnd() throws IOException {
    Path file = folder.resolve("episode.json");
    Json.write(EPISODE, file);
    String text = Files.readString(file);
    assertTrue(text.contains("\"date\" : \"2024-11-01\""), text);
    assertTrue(text.contains("[\"What it says.\",10,20]"), text);
    assertTrue(text.endsWith("}\n") && !text.endsWith("\n\n") && !text.contains("\r"), text);
  }

  @Test
  void readsManifestsOfLaterVersionsWithMoreInThem() throws IOException {
    Path file = folder.resolve("loudness.json");
    Files.writeString(file, "{\"integratedLufs\":-16,\"truePeakDbtp\":-1,\"range\":3}");
    assertEquals(new Loudness(-16, -16, -1), Json.read(file, Loudness.class));
  }
}
