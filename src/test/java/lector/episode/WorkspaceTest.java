package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

  @TempDir Path parent;
  private Path folder;

  @BeforeEach
  void name() {
    folder = parent.resolve("out/put");
  }

  @Test
  void keepsAnotherRunOutUntilItIsClosed() {
    try (Workspace workspace = Workspace.open(folder)) {
      assertEquals(folder, workspace.folder());
      OutputException e = assertThrows(OutputException.class, () -> Workspace.open(folder));
      assertTrue(e.getMessage().contains("another run of Lector"), e.getMessage());
    }
    Workspace.open(folder).close();
  }

  @Test
  void readsAManifestAgainOnlyWhenItHasChanged() throws IOException {
    try (Workspace workspace = Workspace.open(folder)) {
      Path manifest = Files.createDirectory(folder.resolve("a")).resolve("episode.json");
      LocalDate day = LocalDate.of(2026, 5, 1);
      Json.write(Samples.episode("first", "a", day, Samples.source("a.txt")), manifest);
      Episode first = workspace.shelf().episodes().get(0);
      assertSame(first, workspace.shelf().episodes().get(0));
      assertEquals(80_000, first.timeline().lengthSamples());
      assertEquals(List.of(), first.timeline().chapters());
      Json.write(Samples.episode("another", "a", day, Samples.source("a.txt")), manifest);
      assertEquals("another", workspace.shelf().episodes().get(0).guid());
      Files.delete(manifest);
      assertEquals(List.of(), workspace.shelf().episodes());
    }
  }

  @Test
  void readsTheManifestThatItHasJustSeenWrittenOnlyWhenItHasChanged() throws IOException {
    try (Workspace workspace = Workspace.open(folder)) {
      Path manifest = Files.createDirectory(folder.resolve("a")).resolve("episode.json");
      LocalDate day = LocalDate.of(2026, 5, 1);
      Episode written = Samples.episode("first", "a", day, Samples.source("a.txt"));
      Json.write(written, manifest);
      workspace.remember(written);
      List<Episode> visited = new ArrayList<>();
      workspace.shelf(visited::add);
      assertSame(written, visited.get(0));
      Json.write(Samples.episode("another", "a", day, Samples.source("a.txt")), manifest);
      workspace.shelf(visited::add);
      assertEquals("another", visited.get(1).guid());
    }
  }

  @Test
  void waitsForAnotherRunToEndWhenAskedTo() throws Exception {
    FutureTask<Workspace> waiting = new FutureTask<>(() -> Workspace.openWhenFree(folder));
    try (Workspace workspace = Workspace.open(folder)) {
      assertEquals(folder, workspace.folder());
      new Thread(waiting).start();
      assertFalse(waiting.isDone());
    }
    waiting.get(20, TimeUnit.SECONDS).close();
  }

  @Test
  void stopsWaitingWhenItIsInterrupted() {
    try (Workspace workspace = Workspace.open(folder)) {
      Thread.currentThread().interrupt();
      assertThrows(InterruptedException.class, () -> Workspace.openWhenFree(workspace.folder()));
    }
  }

  @Test
  void showsAFolderOnlyWhenItIsFinished() throws IOException {
    try (Workspace workspace = Workspace.open(folder)) {
      Path part = workspace.begin("a");
      Files.writeString(part.resolve("file"), "new");
      assertFalse(Files.exists(folder.resolve("a")));
      workspace.commit(part, "a", List.of());
      assertEquals("new", Files.readString(folder.resolve("a/file")));
      assertFalse(Files.exists(part));
    }
  }

  @Test
  void removesAnEpisodeAndKeepsItsIdentityOnRecord() throws IOException {
    folder("a", "old");
    try (Workspace workspace = Workspace.open(folder)) {
      workspace.remove(
          Samples.episode("guid", "a", LocalDate.of(2024, 1, 2), Samples.source("a.txt")));
    }
    assertFalse(Files.exists(folder.resolve("a")));
    assertFalse(Files.exists(folder.resolve(".part-a")));
    assertTrue(GuidRecord.read(folder).isRemoved("guid"));
  }

  @Test
  void replacesTheFoldersThatAnEpisodeStandsFor() throws IOException {
    folder("a", "old");
    folder("renamed", "old");
    try (Workspace workspace = Workspace.open(folder)) {
      Path part = workspace.begin("a");
      Files.writeString(part.resolve("file"), "new");
      workspace.commit(part, "a", List.of("a", "renamed"));
    }
    assertEquals("new", Files.readString(folder.resolve("a/file")));
    assertFalse(Files.exists(folder.resolve("renamed")));
    assertFalse(Files.exists(folder.resolve(".old-a")));
  }

  @Test
  void clearsAwayWhatAnInterruptedRunLeft() throws IOException {
    folder(".part-a", "half");
    folder(".old-b", "old");
    folder("b", "new");
    Workspace.open(folder).close();
    assertFalse(Files.exists(folder.resolve(".part-a")));
    assertFalse(Files.exists(folder.resolve(".old-b")));
    assertEquals("new", Files.readString(folder.resolve("b/file")));
  }

  @Test
  void putsBackAFolderThatWasMovedAsideAndNeverReplaced() throws IOException {
    folder(".old-b", "old");
    Workspace.open(folder).close();
    assertEquals("old", Files.readString(folder.resolve("b/file")));
  }

  @Test
  void discardsAnUnfinishedFolder() throws IOException {
    try (Workspace workspace = Workspace.open(folder)) {
      Path part = workspace.begin("a");
      Files.createDirectories(part.resolve("deep/er"));
      workspace.discard(part);
      assertFalse(Files.exists(part));
      workspace.discard(part);
    }
  }

  @Test
  void saysThatTheOutputIsAFile() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "");
    OutputException e = assertThrows(OutputException.class, () -> Workspace.open(file));
    assertEquals(
        file + ": is a file, not a folder; choose another folder with --out", e.getMessage());
    Path below = file.resolve("below");
    e = assertThrows(OutputException.class, () -> Workspace.open(below));
    assertTrue(e.getMessage().startsWith(below + ": can't be written: "), e.getMessage());
    assertTrue(e.getMessage().endsWith("; choose another folder with --out"), e.getMessage());
  }

  @Test
  void asksForRoomOnlyWhereItIsLacking() {
    assertEquals(
        "a: can't be written: No space left on device; make room there or choose another folder"
            + " with --out",
        new OutputException(Path.of("a"), new IOException("No space left on device")).getMessage());
  }

  private void folder(String name, String content) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve(name)).resolve("file"), content);
  }
}
