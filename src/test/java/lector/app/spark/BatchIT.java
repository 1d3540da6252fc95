package lector.app.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lector.app.cli.Main;
import lector.app.cli.MakeLine;
import lector.episode.EpisodeStore;
import lector.episode.Hashes;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on Spark in this process, with two task threads. */
class BatchIT {

  private static final Map<String, String> SETTINGS =
      Map.of(
          "spark.master", "local[2]",
          "spark.ui.enabled", "false",
          "spark.driver.host", "127.0.0.1",
          "spark.driver.bindAddress", "127.0.0.1");

  @TempDir private Path folder;

  @BeforeAll
  static void setUp() {
    SETTINGS.forEach(System::setProperty);
  }

  @AfterAll
  static void tearDown() {
    SETTINGS.keySet().forEach(System::clearProperty);
  }

  @Test
  void makesTheBytesThatMakeMakes() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < 58; i++) {
      Sentences.write(in, i);
    }
    // Two with the title and day of others: make numbers their folders in the order of the inputs.
    Files.writeString(
        in.resolve("twin-1.md"), Files.readString(in.resolve("note-005.md")) + "End.");
    Files.writeString(
        in.resolve("twin-2.md"), Files.readString(in.resolve("note-005.md")) + "Over.");
    Files.write(in.resolve("zzz.bin"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0});

    Process make = make(in, folder.resolve("made"));
    String said = batch("--input", in.toString(), "--output", folder.resolve("out").toString());
    make.waitFor();

    assertTrue(said.contains("61/61 articles: 60 made, 0 unchanged, 1 failed"), said);
    Map<String, String> made = hashes(folder.resolve("made"));
    assertEquals(60, made.keySet().stream().filter(name -> name.endsWith(".mp3")).count());
    assertEquals(made, hashes(folder.resolve("out")));
    Map<String, Row> results = results(folder.resolve("out"));
    assertEquals(61, results.size());
    Row failed = results.get("zzz.bin");
    assertEquals("failed", failed.getAs("status"));
    assertEquals("UnreadableInputException", failed.getAs("error_class"));
    Row first = results.get("note-000.md");
    String audio = first.<String>getAs("folder") + "/quay-notes-0.mp3";
    assertEquals(
        made.get(audio), first.<Row>getList(first.fieldIndex("files")).get(0).getAs("sha256"));
  }

  @Test
  void redoesOnlyWhatChanged() throws Exception {
    String table = folder.resolve("articles.jsonl").toString();
    String out = folder.resolve("out").toString();
    Files.writeString(
        Path.of(table),
        """
        {"id": "a", "title": "Tea", "date": "2024-02-01", "author": ["Ann", "Bo"], "text": "Tea was poured in the old house by the quay. Nobody asked for milk. The cups were of three kinds."}
        {"id": "b", "url": "https://example.org/b", "html": "<html><body><article><h1>Salt</h1><p>Salt was sold on the quay, and it was dear that year.</p></article></body></html>"}
        this line is no JSON
        {"id": "c", "title": "Nothing"}
        {"id": "d", "url": "https://example.org/b", "title": "Salt again", "date": "2024-02-02", "text": "Salt was bought."}
        """);
    String said = batch("--input", table, "--output", out);
    assertTrue(said.contains("5/5 articles: 3 made, 0 unchanged, 2 failed"), said);
    Map<String, Row> results = results(Path.of(out));
    assertEquals("duplicate", results.get("b").getAs("status"));
    assertEquals("has neither text nor html", errorOf(results.get("c")));
    assertEquals(List.of("2024-02-01-tea", "2024-02-02-salt-again"), episodes(Path.of(out)));

    String guid = results.get("a").getAs("guid");
    Files.writeString(
        Path.of(table),
        """
        {"id": "a", "title": "Green tea", "date": "2024-02-01", "author": ["Ann", "Bo"], "text": "Green tea was poured in the old house by the quay. Nobody asked for milk. The cups were of three kinds."}
        {"id": "d", "url": "https://example.org/b", "title": "Salt again", "date": "2024-02-02", "text": "Salt was bought."}
        {"id": "e", "title": "Bread", "date": "2024-02-03", "text": "Bread was baked."}
        """);
    said = batch("--input", table, "--output", out);
    assertTrue(said.contains("3/3 articles: 2 made, 1 unchanged, 0 failed"), said);
    assertEquals(guid, results(Path.of(out)).get("a").getAs("guid"));
    assertEquals(
        List.of("2024-02-01-green-tea", "2024-02-02-salt-again", "2024-02-03-bread"),
        episodes(Path.of(out)));
    String feed = Files.readString(Path.of(out, "feed.xml"));
    assertEquals(3, feed.split("<item>", -1).length - 1);
  }

  @Test
  void goesOnAfterArticlesThatKillTheirProcess() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Sentences.write(in, 1);
    StringBuilder endless = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      endless.append(Sentences.sentence(i)).append(' ');
    }
    Files.writeString(in.resolve("endless.txt"), endless);
    String said =
        batch(
            "--input",
            in.toString(),
            "--output",
            folder.resolve("out").toString(),
            "--voice",
            "kevin16",
            "--isolate",
            "--memory-limit",
            "64");
    assertTrue(said.contains("2/2 articles: 1 made, 0 unchanged, 1 failed"), said);
    String error = errorOf(results(folder.resolve("out")).get("endless.txt"));
    assertTrue(error.startsWith("kills the process in which it is made"), error);
  }

  private static String errorOf(Row row) {
    String error = row.getAs("error");
    return error.replaceFirst("^[^:]*: (?=has)", "");
  }

  private static String batch(String... args) throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Batch batch = new Batch();
    List<String> all = List.of(args);
    batch.run(all, MakeLine.parse(batch, all), new PrintStream(err, true, StandardCharsets.UTF_8));
    return err.toString(StandardCharsets.UTF_8);
  }

  /** {@code lector make} of all files, in a process of its own. */
  private static Process make(Path in, Path out) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "make"));
    try (Stream<Path> files = Files.list(in)) {
      files.sorted().map(Path::toString).forEach(command::add);
    }
    command.addAll(List.of("--out", out.toString(), "--quiet", "--no-cache", "--jobs", "1"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Hashes of all files that {@code make} writes for listeners, by their paths. */
  private static Map<String, String> hashes(Path out) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString();
        if (!name.startsWith(".") && !name.contains("/.") && !name.startsWith("results.parquet")) {
          hashes.put(name, Hashes.ofBytes(Files.readAllBytes(file)));
        }
      }
    }
    return hashes;
  }

  private static List<String> episodes(Path out) {
    return new EpisodeStore(out).episodes().stream().map(each -> each.folder()).sorted().toList();
  }

  private static Map<String, Row> results(Path out) throws IOException {
    try (SparkSession session = SparkSession.builder().getOrCreate()) {
      return session
          .read()
          .parquet(out.resolve("results.parquet").toString())
          .collectAsList()
          .stream()
          .collect(Collectors.toMap(row -> row.getAs("id"), row -> row));
    }
  }
}
