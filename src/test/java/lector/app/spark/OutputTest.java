package lector.app.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lector.app.spark.Outcome.FileMark;
import lector.episode.Json;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  @TempDir private Path folder;

  private final Depot depot = new Depot(new Configuration(false));
  private Path root;
  private Output output;

  @BeforeEach
  void open() throws IOException {
    root = Files.createDirectory(folder.resolve("out"));
    output = new Output(depot, root.toString(), root + "/" + Output.RUN + "1");
  }

  @Test
  void putsAnEpisodeInItsPlaceWithNothingBesideIt() throws IOException {
    Outcome row = row("k1", "sound");
    output.put(local(row, "sound"), row);
    assertEquals(List.of("a.mp3"), visible(root.resolve("day-a")));
    assertEquals(row, output.row("day-a").orElseThrow());
    assertTrue(output.isWhole(row));
    output.sweep();
    assertEquals(List.of(root.resolve("day-a")), list(root));
  }

  @Test
  void letsTheFirstOfTwoAttemptsStand() throws IOException {
    Outcome row = row("k1", "sound");
    output.put(local(row, "sound"), row);
    output.put(local(row, "SOUND"), row);
    assertEquals("sound", Files.readString(root.resolve("day-a/a.mp3")));
    output.sweep();
    assertEquals(List.of(root.resolve("day-a")), list(root));
  }

  @Test
  void replacesAnEarlierVersionWhole() throws IOException {
    Outcome old = row("k1", "old");
    output.put(local(old, "old"), old);
    Files.writeString(root.resolve("day-a/left.txt"), "of the old one");
    Outcome row = row("k2", "new!");
    output.put(local(row, "new!"), row);
    assertEquals("new!", Files.readString(root.resolve("day-a/a.mp3")));
    assertEquals(List.of("a.mp3"), visible(root.resolve("day-a")));
  }

  @Test
  void repairsWhatIsNotWhole() throws IOException {
    Outcome row = row("k1", "sound");
    output.put(local(row, "sound"), row);
    Files.writeString(root.resolve("day-a/a.mp3"), "so");
    assertFalse(output.isWhole(row));
    output.put(local(row, "sound"), row);
    assertEquals("sound", Files.readString(root.resolve("day-a/a.mp3")));
  }

  @Test
  void putsBackWhatARunThatDiedHadMovedAside() throws IOException {
    Path aside = Files.createDirectories(root.resolve(Output.RUN + "0/old-1/day-b"));
    Files.writeString(aside.resolve("b.mp3"), "sound");
    Files.createDirectories(root.resolve(Output.RUN + "0/half-an-episode"));
    output.sweep();
    assertEquals(List.of(root.resolve("day-b")), list(root));
    assertEquals("sound", Files.readString(root.resolve("day-b/b.mp3")));
  }

  @Test
  void doesNotMoveAFolderIntoAnother() throws IOException {
    Files.createDirectories(folder.resolve("from"));
    Files.createDirectories(folder.resolve("to/full"));
    assertFalse(depot.move(folder.resolve("from").toString(), folder.resolve("to").toString()));
    assertTrue(Files.isDirectory(folder.resolve("from")));
    assertEquals(List.of("full"), visible(folder.resolve("to")));
  }

  private Path local(Outcome row, String content) throws IOException {
    Path local = Files.createTempDirectory(folder, "local-");
    Files.writeString(local.resolve("a.mp3"), content);
    Json.write(row, local.resolve(Output.ROW));
    return local;
  }

  private static Outcome row(String key, String content) {
    return new Outcome(
        "a",
        Outcome.MADE,
        "guid",
        "day-a",
        "A",
        0,
        1.5,
        0.5,
        List.of(),
        List.of(new FileMark("a.mp3", "audio/mpeg", content.length(), "00")),
        "",
        "",
        key,
        "{}");
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<String> visible(Path folder) throws IOException {
    return list(folder).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> !name.startsWith("."))
        .toList();
  }
}
