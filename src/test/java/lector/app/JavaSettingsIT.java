package lector.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lector.app.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, since the settings count only before libraries are loaded. */
class JavaSettingsIT {

  @TempDir Path folder;

  /** With a large voice the process is that large; here the limit is that small. */
  @Test
  void encodesThoughTheProcessIsLargerThanJavacppWouldLikeIt()
      throws IOException, InterruptedException {
    Path text = Files.writeString(folder.resolve("tide.txt"), "The tide turned before dawn.");
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.bytedeco.javacpp.maxPhysicalBytes=1m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "make",
                text.toString(),
                "--voice",
                "kevin16",
                "--no-cache",
                "--out",
                folder.resolve("out").toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    int status = process.waitFor();
    assertEquals(0, status, Files.readString(said, StandardCharsets.UTF_8));
    assertTrue(Files.exists(folder.resolve("out").resolve("feed.xml")));
  }
}
