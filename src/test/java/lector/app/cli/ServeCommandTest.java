package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServeCommandTest {

  @TempDir Path folder;

  @Test
  void servesAFolderUntilItIsInterrupted() throws Exception {
    Path log = folder.resolve("access.log");
    PipedInputStream printed = new PipedInputStream();
    CompletableFuture<Integer> status = new CompletableFuture<>();
    try (PrintStream out =
            new PrintStream(new PipedOutputStream(printed), true, StandardCharsets.UTF_8);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(printed, StandardCharsets.UTF_8))) {
      Main main = new Main(InputStream.nullInputStream(), out, out);
      Thread server =
          new Thread(
              () ->
                  status.complete(
                      main.run(
                          "serve",
                          folder.toString(),
                          "--port",
                          "0",
                          "--access-log",
                          log.toString())));
      server.start();
      String page = lines.readLine();
      String feed = lines.readLine();
      assertNotNull(page);
      assertNotNull(feed);
      assertTrue(page.matches("page       http://localhost:\\d+/"), page);
      URI address = URI.create(feed.replaceFirst("subscribe +", ""));
      try (InputStream in = address.toURL().openStream()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains("<link>" + page.replaceFirst("page +", "") + "</link>"), text);
      }
      server.interrupt();
      assertEquals(ExitStatus.DONE, status.join());
    }
    assertTrue(Files.readString(log).contains("\"GET /feed.xml HTTP/1.1\" 200 "));
  }

  @Test
  void saysThatAPortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Run.lector("serve", folder.toString(), "--quiet", "--port", port)
          .failed(ExitStatus.USAGE, "127.0.0.1, port " + port, "choose another --host or --port");
    }
  }

  @Test
  void servesNoFolderThatIsNotThere() {
    Run.lector("serve", folder.resolve("none").toString())
        .failed(ExitStatus.OUTPUT, "no such folder");
    assertFalse(Files.exists(folder.resolve("none")));
  }
}
