package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lector.episode.Episode.MediaFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {

  private static final MediaFile VTT = new MediaFile("t.vtt", "text/vtt", 5, "cd");

  @TempDir Path folder;

  private final Episode episode =
      Samples.episode("guid", "e", LocalDate.of(2024, 1, 2), Samples.source("a.txt"))
          .withFiles(List.of(VTT));

  @BeforeEach
  void putFiles() throws IOException {
    Files.createDirectory(folder.resolve("e"));
    Files.write(folder.resolve("e/a.mp3"), new byte[12]);
    Files.write(folder.resolve("e/t.vtt"), new byte[5]);
  }

  @Test
  void offersAWholeEpisodeAsItIs() {
    assertEquals(new Inventory(Optional.of(episode), List.of()), Inventory.of(folder, episode));
  }

  @Test
  void offersNoFileThatIsMissing() throws IOException {
    Files.delete(folder.resolve("e/t.vtt"));
    assertEquals(
        new Inventory(
            Optional.of(episode.withFiles(List.of())), List.of(folder.resolve("e/t.vtt"))),
        Inventory.of(folder, episode));
  }

  @Test
  void offersNoEpisodeWhoseAudioHasAnotherSize() throws IOException {
    Files.write(folder.resolve("e/a.mp3"), new byte[13]);
    assertEquals(
        new Inventory(Optional.empty(), List.of(folder.resolve("e/a.mp3"))),
        Inventory.of(folder, episode));
  }
}
