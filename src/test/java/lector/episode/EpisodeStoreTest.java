package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpisodeStoreTest {

  @TempDir Path folder;

  @Test
  void listsTheNewestFirst() throws IOException {
    put("b", LocalDate.of(2024, 1, 2));
    put("a", LocalDate.of(2024, 1, 2));
    put("c", LocalDate.of(2025, 1, 1));
    put(".part-d", LocalDate.of(2025, 1, 1));
    Files.createDirectory(folder.resolve("no-episode"));
    Files.writeString(folder.resolve("feed.xml"), "");
    assertEquals(
        List.of("c", "a", "b"),
        new EpisodeStore(folder).episodes().stream().map(Episode::folder).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "null",
        "[]",
        "\u0000\u0001",
        "{\"guid\":1,\"guid\":2}",
        "{\"date\":\"x\"}"
      })
  void namesAManifestThatItCantRead(String content) throws IOException {
    Path manifest = Files.createDirectory(folder.resolve("broken")).resolve("episode.json");
    Files.writeString(manifest, content);
    OutputException e =
        assertThrows(OutputException.class, () -> new EpisodeStore(folder).episodes());
    assertTrue(e.getMessage().startsWith(manifest.toString()), e.getMessage());
    assertTrue(e.getMessage().contains("remove its folder"), e.getMessage());
    assertFalse(e.getMessage().contains("\n"), e.getMessage());
  }

  @Test
  void refusesAManifestInWhichSomethingIsMissing() throws IOException {
    put("a", LocalDate.of(2024, 1, 2));
    Path manifest = folder.resolve("a/episode.json");
    String whole = Files.readString(manifest);
    for (String field : List.of("guid", "title", "source", "voice", "timeline", "recipe")) {
      Files.writeString(manifest, whole.replace("\"" + field + "\"", "\"another\""));
      assertThrows(OutputException.class, () -> EpisodeStore.read(folder.resolve("a")), field);
    }
    Files.writeString(manifest, whole.replace("\"updated\"", "\"another\""));
    assertEquals("A title", EpisodeStore.read(folder.resolve("a")).title());
  }

  @Test
  void keepsTheRestWhenOneManifestIsDamaged() throws IOException {
    put("a", LocalDate.of(2024, 1, 2));
    put("b", LocalDate.of(2024, 1, 2));
    Files.writeString(folder.resolve("b/episode.json"), "{");
    Shelf shelf = new EpisodeStore(folder).shelf();
    assertEquals(List.of("a"), shelf.episodes().stream().map(Episode::folder).toList());
    assertEquals(Set.of("b"), shelf.damaged().keySet());
  }

  @Test
  void keepsAFolderWithADamagedManifestForItsOwnEpisode() throws IOException {
    put("b", LocalDate.of(2024, 1, 2));
    Files.writeString(folder.resolve("b/episode.json"), "{");
    assertEquals("b", new EpisodeStore(folder).shelf().freeName("b", "any guid"));
    Files.writeString(folder.resolve(GuidRecord.FILE), "guid of b\tb\n");
    Shelf shelf = new EpisodeStore(folder).shelf();
    assertEquals("b-2", shelf.freeName("b", "another guid"));
    assertEquals("b", shelf.freeName("b", "guid of b"));
    assertEquals(List.of("b"), shelf.damagedOf("guid of b"));
  }

  @Test
  void givesAFolderNameThatNoOtherEpisodeHas() throws IOException {
    put("a", LocalDate.of(2024, 1, 2));
    put("a-2", LocalDate.of(2024, 1, 2));
    Shelf shelf = new EpisodeStore(folder).shelf();
    assertEquals("a-3", shelf.freeName("a", "another"));
    assertEquals("a", shelf.freeName("a", "guid of a"));
  }

  private void put(String name, LocalDate date) throws IOException {
    Path manifest = Files.createDirectory(folder.resolve(name)).resolve("episode.json");
    Json.write(
        Samples.episode("guid of " + name, name, date, Samples.source(name + ".txt")), manifest);
  }
}
