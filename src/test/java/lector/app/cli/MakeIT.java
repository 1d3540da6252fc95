package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From an article to a finished folder, with the real voices. */
class MakeIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NAME = "2024-11-01-the-light-at-sandy-point";

  @TempDir Path folder;
  private String article = "";
  private Path out = Path.of("");

  @BeforeEach
  void putTheArticleThere() throws IOException {
    out = folder.resolve("out");
    Path file = folder.resolve("lighthouse.md");
    try (InputStream in = MakeIT.class.getResourceAsStream("lighthouse.md")) {
      assertNotNull(in);
      Files.copy(in, file);
    }
    article = file.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"heart", "kevin16"})
  void makesAnEpisode(String voice) throws IOException {
    Run run =
        Run.lector("make", article, "--out", out.toString(), "--voice", voice, "--json").done();
    JsonNode made = JSON.readTree(run.out()).get(0);
    assertEquals("made", made.get("status").asText());
    assertEquals(NAME, made.get("folder").asText());

    JsonNode episode = JSON.readTree(out.resolve(NAME + "/episode.json").toFile());
    assertEquals(voice, episode.get("voice").get("name").asText());
    assertEquals("The Light at Sandy Point", episode.get("title").asText());
    assertEquals("https://example.org/lighthouse", episode.get("url").asText());
    assertEquals(-16, episode.get("loudness").get("integratedLufs").asDouble(), 0.5);
    checkFiles(episode);
    checkTimeline(episode.get("timeline"));
    checkReceipt(episode.get("timeline"));
    String feed = Files.readString(out.resolve("feed.xml"));
    assertTrue(feed.contains(episode.get("guid").asText()), feed);
    assertTrue(Files.exists(out.resolve("index.html")) && Files.exists(out.resolve("cover.jpg")));
    Run.lector("check", out.toString()).done();
  }

  @ParameterizedTest
  @ValueSource(strings = {"heart", "kevin16"})
  void makesTheSameBytesWithAnyNumberOfWorkersAndFromTheCacheOrNot(String voice)
      throws IOException {
    Map<String, String> expected = made(voice, "one", "--jobs", "1", "--no-cache");
    assertEquals(expected, made(voice, "three", "--jobs", "3", "--no-cache"));
    assertEquals(expected, made(voice, "filling", "--jobs", "2"));
    assertEquals(expected, made(voice, "cached", "--jobs", "2", "--quiet"));
  }

  private Map<String, String> made(String voice, String name, String... options)
      throws IOException {
    Path place = folder.resolve(name);
    List<String> arguments =
        new ArrayList<>(List.of("make", article, "--voice", voice, "--out", place.toString()));
    arguments.addAll(List.of(options));
    Run.lector(arguments.toArray(String[]::new)).done();
    return hashes(place);
  }

  @Test
  void keepsTheSamplesOfUnchangedSentences() throws IOException {
    Path edited = folder.resolve("edited.md");
    String text = Files.readString(Path.of(article));
    int end = text.lastIndexOf(". ");
    Files.writeString(edited, text.substring(0, end) + " indeed" + text.substring(end));
    String before = Run.lector("make", article, "--format", "wav", "--out", "-").done().out();
    String after =
        Run.lector("make", edited.toString(), "--format", "wav", "--out", "-", "--no-cache")
            .done()
            .out();
    int same = 0;
    while (before.charAt(same) == after.charAt(same)) {
      same++;
    }
    assertTrue(same > before.length() / 2, same + " of " + before.length());
    assertFalse(before.equals(after));
  }

  @Test
  void leavesAnUnchangedEpisodeAlone() throws IOException {
    String[] make = {"make", article, "--out", out.toString(), "--voice", "kevin16", "--json"};
    Run.lector(make).done();
    Map<String, String> before = hashes(out);
    JsonNode again = JSON.readTree(Run.lector(make).done().out()).get(0);
    assertEquals("unchanged", again.get("status").asText());
    assertEquals(before, hashes(out));
  }

  @Test
  void goesOnWhereAnInterruptedBatchHasEnded() throws IOException {
    Path second = folder.resolve("second.txt");
    String[] make = {
      "make", article, second.toString(), "--out", out.toString(), "--voice", "kevin16", "--resume"
    };
    // The second input is missing, so the batch is not at its end.
    Run.lector(make).failedWith(ExitStatus.SOME_FAILED);
    Map<String, String> before = hashes(out.resolve(NAME));
    Files.writeString(second, "The second article. It is short.");
    Run run = Run.lector(make).done();
    assertTrue(run.err().contains("1/2 The Light at Sandy Point\n2/2 "), run.err());
    assertFalse(run.err().contains("Why now?"), run.err());
    assertEquals(before, hashes(out.resolve(NAME)));
    assertFalse(Files.exists(out.resolve(".lector.batch")));
  }

  @Test
  void makesTheOthersWhenOneInputIsBad() throws IOException {
    Run run =
        Run.lector(
            "make",
            folder.resolve("missing.txt").toString(),
            article,
            "--quiet",
            "--voice",
            "kevin16",
            "--out",
            out.toString(),
            "--format",
            "wav");
    run.failed(ExitStatus.SOME_FAILED, "missing.txt");
    assertEquals(
        out.resolve(NAME + "/the-light-at-sandy-point.wav") + System.lineSeparator(), run.out());
    assertTrue(Files.readString(out.resolve("feed.xml")).contains("<item>"));
  }

  @Test
  void saysWhereTheVoicesAreListed() {
    Run.lector("make", article, "--out", out.toString(), "--voice", "nobody")
        .failed(ExitStatus.VOICE, "nobody", "lector voices");
    Run.lector("say", "hello", "--voice", "nobody").failed(ExitStatus.VOICE, "nobody");
  }

  private void checkFiles(JsonNode episode) throws IOException {
    List<String> names = new ArrayList<>(List.of("episode.json", "index.html"));
    for (String kind : new String[] {"audio", "files"}) {
      for (JsonNode file : episode.get(kind)) {
        Path place = out.resolve(NAME).resolve(file.get("name").asText());
        names.add(file.get("name").asText());
        assertEquals(Files.size(place), file.get("bytes").asLong(), place.toString());
        assertEquals(sha256(place), file.get("sha256").asText(), place.toString());
      }
    }
    try (Stream<Path> files = Files.list(out.resolve(NAME))) {
      assertEquals(
          names.stream().sorted().toList(),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    assertTrue(names.contains("the-light-at-sandy-point.mp3"), names.toString());
    assertTrue(names.contains("transcript.vtt") && names.contains("chapters.json"));
  }

  private static void checkTimeline(JsonNode timeline) {
    List<String> titles = new ArrayList<>();
    long at = 0;
    for (JsonNode chapter : timeline.get("chapters")) {
      titles.add(chapter.get("title").asText());
      assertEquals(at, chapter.get("startSample").asLong());
      at = chapter.get("endSample").asLong();
    }
    assertEquals(timeline.get("lengthSamples").asLong(), at);
    assertEquals(List.of("Introduction", "Why now?", "What it costs", "Who keeps it"), titles);
    double seconds = at / timeline.get("sampleRateHz").asDouble();
    assertTrue(seconds > 50 && seconds < 120, seconds + " s");
  }

  /** Every character of the article but spaces is heard once or named as left out. */
  private void checkReceipt(JsonNode timeline) throws IOException {
    String text = Run.lector("text", "--stage", "article", article).done().out();
    JsonNode receipt = JSON.readTree(out.resolve(NAME + "/receipt.json").toFile());
    StringBuilder left = new StringBuilder(text);
    for (JsonNode heard : receipt.get("spoken")) {
      blank(left, heard.get("start").asInt(), heard.get("text").asText());
      assertTrue(heard.get("endSample").asLong() > heard.get("startSample").asLong());
      assertTrue(heard.get("endSample").asLong() <= timeline.get("lengthSamples").asLong());
    }
    for (JsonNode omission : receipt.get("leftOut")) {
      assertFalse(omission.get("reason").asText().isBlank());
      if (omission.get("start").asInt() >= 0) {
        blank(left, omission.get("start").asInt(), omission.get("text").asText());
      }
    }
    assertEquals("", left.toString().strip());
  }

  private static void blank(StringBuilder text, int start, String part) {
    assertEquals(part, text.substring(start, start + part.length()));
    text.replace(start, start + part.length(), " ".repeat(part.length()));
  }

  private static Map<String, String> hashes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(folder.relativize(file).toString(), sha256(file));
      }
    }
    return hashes;
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
