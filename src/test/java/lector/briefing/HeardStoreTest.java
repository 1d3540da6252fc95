package lector.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lector.episode.Json;
import lector.episode.OutputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeardStoreTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Item ITEM = Items.item("one", "Bridge shut", "A crack was found in it.");
  private static final Told TOLD = Told.of(Story.of(List.of(ITEM)), DAY, 1, true, "A crack.");

  @TempDir Path folder;

  private void episodeWith(Told told) throws IOException {
    Path episode = Files.createDirectories(folder.resolve("2026-11-24-briefing"));
    Path file = episode.resolve("briefing.json");
    Files.writeString(file, Json.text(Map.of("stories", List.of(told))));
  }

  private Optional<LocalDate> when() {
    return new HeardStore(folder).heard().when(ITEM);
  }

  @Test
  void remembersNothingWhereThereIsNothing() {
    assertEquals(Optional.empty(), when());
    assertEquals(Optional.empty(), new HeardStore(folder.resolve("no")).heard().when(ITEM));
    new HeardStore(folder).keep();
    assertFalse(Files.exists(folder.resolve("briefing.json")));
  }

  @Test
  void remembersWhatAnEpisodeTellsThoughARunWasKilledJustAfterIt() throws IOException {
    episodeWith(TOLD);
    assertEquals(Optional.of(DAY), when());
    assertEquals(2, new HeardStore(folder).heard().nextEdition(DAY));
  }

  @Test
  void remembersWhatADeletedEpisodeTold() throws IOException {
    episodeWith(TOLD);
    new HeardStore(folder).keep();
    Files.delete(folder.resolve("2026-11-24-briefing/briefing.json"));
    assertEquals(Optional.of(DAY), when());
    byte[] kept = Files.readAllBytes(folder.resolve("briefing.json"));
    new HeardStore(folder).keep();
    assertEquals(
        new String(kept, StandardCharsets.UTF_8),
        Files.readString(folder.resolve("briefing.json")));
  }

  @Test
  void doesNotBelieveWhatAnUnfinishedEpisodeTells() throws IOException {
    episodeWith(TOLD);
    Files.move(folder.resolve("2026-11-24-briefing"), folder.resolve(".part-briefing"));
    assertEquals(Optional.empty(), when());
  }

  @Test
  void saysWhichFileIsDamaged() throws IOException {
    for (String damaged : List.of("{", "{\"stories\":[{\"date\":\"2026-11-24\",\"keys\":[]}]}")) {
      Files.writeString(folder.resolve("briefing.json"), damaged);
      OutputException thrown = assertThrows(OutputException.class, this::when);
      assertTrue(thrown.getMessage().contains("briefing.json"), thrown.getMessage());
    }
  }
}
