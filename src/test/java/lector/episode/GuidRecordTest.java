package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidRecordTest {

  @TempDir Path folder;

  @Test
  void keepsWhereEpisodesLieAndWhichAreRemoved() throws IOException {
    GuidRecord record = GuidRecord.read(folder);
    record.add(episode("one", "a"));
    record.add(episode("two", "b"));
    record.add(episode("one", "c"));
    record.remove("two");
    GuidRecord again = GuidRecord.read(folder);
    assertEquals(Map.of("one", "c"), again.folders());
    assertEquals(Optional.of("one"), again.guid("c"));
    assertEquals(Optional.empty(), again.guid("a"));
    assertTrue(again.isRemoved("two"));
    assertFalse(again.isRemoved("one"));
  }

  @Test
  void writesNothingThatItKnows() throws IOException {
    GuidRecord.read(folder).add(episode("one", "a"));
    GuidRecord.read(folder).add(episode("one", "a"));
    assertEquals("one\ta\n", Files.readString(folder.resolve(GuidRecord.FILE)));
  }

  @Test
  void namesALineThatIsNone() throws IOException {
    Files.writeString(folder.resolve(GuidRecord.FILE), "one\ta\nnonsense\n");
    OutputException e = assertThrows(OutputException.class, () -> GuidRecord.read(folder));
    assertTrue(e.getMessage().contains("\"nonsense\""), e.getMessage());
  }

  private static Episode episode(String guid, String folder) {
    return Samples.episode(guid, folder, LocalDate.of(2024, 1, 2), Samples.source("a.txt"));
  }
}
