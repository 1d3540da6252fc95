package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cast of the two voices that are part of the program. */
class CastIT {

  private static final String TEXT =
      "Why trams?\n\n“They are quiet,” said Ann Poole. “And they are quick.” Nobody asked Tom Hill.";

  @TempDir Path folder;
  private String article;

  @BeforeEach
  void writeArticle() throws IOException {
    article = Files.writeString(folder.resolve("a.txt"), TEXT).toString();
  }

  @Test
  void readsQuotationsInTheirVoiceAndSaysSo() throws IOException {
    Path episode = make("out", "--quote-voice", "kevin16", "--jobs", "2");
    String vtt = Files.readString(episode.resolve("transcript.vtt"));
    assertTrue(vtt.contains("<v Ann Poole>“They are quiet,”"), vtt);
    assertTrue(vtt.contains("<v Heart>said Ann Poole."), vtt);
    Run.lector("check", folder.resolve("out").toString()).done();
    Path other = make("other", "--quote-voice", "kevin16", "--jobs", "1", "--no-cache");
    assertArrayEquals(
        Files.readAllBytes(episode.resolve("trams.wav")),
        Files.readAllBytes(other.resolve("trams.wav")));
  }

  @Test
  void makesAnEpisodeAgainOnlyWhenItsCastHasChanged() throws IOException {
    Path cast = folder.resolve("cast.toml");
    Files.writeString(cast, "[cast]\nPoole = \"kevin16\"\n\"Tom Hill\" = \"kevin16\"\n");
    Run first = run("out", "--cast", cast.toString(), "--json");
    assertTrue(first.done().out().contains("\"made\""), first.out());
    assertTrue(first.err().contains("Tom Hill never speaks"), first.err());
    assertTrue(run("out", "--cast", cast.toString(), "--json").out().contains("\"unchanged\""));
    Files.writeString(cast, "quote_voice = \"kevin16\"\n");
    assertTrue(run("out", "--cast", cast.toString(), "--json").out().contains("\"made\""));
  }

  @Test
  void saysTheSameWithoutACast() throws IOException {
    Path with = make("out", "--quote-voice", "kevin16");
    Path without = make("other");
    assertEquals(words(with), words(without));
    assertFalse(Files.readString(without.resolve("transcript.vtt")).contains("<v "));
  }

  private static String words(Path episode) throws IOException {
    return Files.readString(episode.resolve("transcript.json"))
        .lines()
        .filter(line -> line.contains("\"body\""))
        .map(line -> line.replaceAll(".*\"body\" : \"|\",?$", ""))
        .reduce("", (a, b) -> a + " " + b);
  }

  private Path make(String out, String... options) throws IOException {
    run(out, options).done();
    try (var folders = Files.list(folder.resolve(out))) {
      return folders
          .filter(each -> Files.exists(each.resolve("episode.json")))
          .findFirst()
          .orElseThrow();
    }
  }

  private Run run(String out, String... options) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "make",
                article,
                "--title",
                "Trams",
                "--date",
                "2024-05-06",
                "--format",
                "mp3,wav"));
    all.addAll(List.of("--out", folder.resolve(out).toString()));
    all.addAll(List.of(options));
    return Run.lector(all.toArray(String[]::new));
  }
}
