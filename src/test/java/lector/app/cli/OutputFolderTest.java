package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lector.check.GoodOutput;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that work on an output folder: publish, check, list, remove. */
class OutputFolderTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path good;
  @TempDir Path folder;
  private String out = "";

  @BeforeAll
  static void makeOutput() throws IOException {
    GoodOutput.make(good);
  }

  @BeforeEach
  void copyOutput() throws IOException {
    GoodOutput.copy(good, folder);
    out = folder.toString();
  }

  @Test
  void findsNothingWrongInGoodOutput() {
    assertTrue(Run.lector("check", out).done().out().endsWith(": 0 errors, 0 warnings, 0 notes\n"));
  }

  @Test
  void tellsWhatIsWrongWhereAndWhatToDo() throws IOException {
    Files.delete(folder.resolve(GoodOutput.LONG + "/words.vtt"));
    Run run = Run.lector("check", out);
    assertEquals(ExitStatus.FINDINGS, run.status());
    assertTrue(
        run.out().contains("error   " + GoodOutput.LONG + "/words.vtt: the manifest names it"),
        run.out());
    assertTrue(run.out().endsWith(": 1 error, 0 warnings, 0 notes\n"), run.out());
    assertTrue(run.out().contains("[file-missing]\n        → make the episode again"), run.out());
  }

  @Test
  void tellsItToMachines() throws IOException {
    Files.writeString(folder.resolve(GoodOutput.LONG + "/mine.txt"), "");
    Run run = Run.lector("check", "--json", folder.resolve(GoodOutput.LONG).toString());
    assertEquals(ExitStatus.FINDINGS, run.status());
    JsonNode report = JSON.readTree(run.out());
    assertEquals(1, report.get("warnings").asInt());
    JsonNode finding = report.get("findings").get(0);
    assertEquals("file-strange", finding.get("code").asText());
    assertEquals("mine.txt", finding.get("file").asText());
    assertFalse(finding.get("remedy").asText().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"feed.xml", "cover.jpg", "subscriptions.opml", "show.toml"})
  void judgesASingleFile(String name) {
    Run.lector("check", folder.resolve(name).toString()).done();
  }

  @Test
  void saysThatThereIsNothingToJudge() {
    Run.lector("check", folder.resolve("nothing").toString())
        .failed(ExitStatus.INPUT, "nothing", "no such file");
    Run.lector("check", folder.resolve("index.html").toString())
        .failed(ExitStatus.INPUT, "index.html", "no kind of file");
  }

  @Test
  void listsEpisodesTheNewestFirst() throws IOException {
    String list = Run.lector("list", out).done().out();
    assertTrue(
        list.matches("(?s)2024-11-01 .*Why now\\?  \\(2024-11-01-why-now\\)\n2024-10-02 .*"));
    JsonNode json = JSON.readTree(Run.lector("list", "--json", out).done().out());
    assertEquals("2024-11-01", json.get(0).get("date").asText());
    assertEquals(GoodOutput.SHORT, json.get(1).get("folder").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {GoodOutput.LONG, "WHY", "now?"})
  void removesAnEpisodeFromTheFeedAndTheDisk(String name) throws IOException {
    String removed = Run.lector("remove", name, "--out", out).done().out();
    assertTrue(removed.contains(GoodOutput.LONG), removed);
    assertFalse(Files.exists(folder.resolve(GoodOutput.LONG)));
    assertFalse(Files.readString(folder.resolve("feed.xml")).contains("Why now?"));
    Run.lector("check", out).done();
  }

  @Test
  void removesNothingThatItCantTellApart() throws IOException {
    Run.lector("remove", "2024", "--out", out)
        .failed(ExitStatus.USAGE, GoodOutput.LONG, GoodOutput.SHORT);
    Run.lector("remove", "winter", "--out", out)
        .failed(ExitStatus.USAGE, "winter", GoodOutput.LONG, GoodOutput.SHORT);
    Run.lector("check", out).done();
  }

  @Test
  void leavesAnEpisodeWithoutAudioOutOfTheFeed() throws IOException {
    Files.delete(folder.resolve(GoodOutput.LONG + "/why-now.mp3"));
    Run.lector("publish", out, "--quiet")
        .failed(ExitStatus.SOME_FAILED, "why-now.mp3", "left out of the feed");
    assertFalse(Files.readString(folder.resolve("feed.xml")).contains("Why now?"));
  }

  @Test
  void leavesAnEpisodeWithADamagedManifestOutOfTheFeed() throws IOException {
    Files.writeString(folder.resolve(GoodOutput.LONG + "/episode.json"), "{");
    Run.lector("publish", out, "--quiet")
        .failed(ExitStatus.SOME_FAILED, "episode.json", "damaged", "left out of the feed");
    assertTrue(Files.readString(folder.resolve("feed.xml")).contains("A note"));
  }

  @Test
  void publishesUnderAnotherAddressForOnce() throws IOException {
    String settings = Files.readString(folder.resolve("show.toml"));
    Run.lector("publish", out, "--base-url", "https://example.org/pod").done();
    for (String name : new String[] {"feed.xml", "feed.json", "subscriptions.opml"}) {
      String text = Files.readString(folder.resolve(name));
      assertTrue(text.contains("https://example.org/pod/feed."), text);
      assertFalse(text.contains("localhost"), text);
    }
    assertEquals(settings, Files.readString(folder.resolve("show.toml")));
    Run.lector("check", out).done();
    Run.lector("publish", out, "--base-url", "/pod")
        .failed(ExitStatus.USAGE, "--base-url", "\"https://example.org/podcast/\"");
  }

  @Test
  void refusesACoverThatIsNoPicture() throws IOException {
    Files.writeString(folder.resolve("cover.jpg"), "no picture");
    Run.lector("publish", out).failed(ExitStatus.USAGE, "cover.jpg", "neither a JPEG nor a PNG");
  }
}
