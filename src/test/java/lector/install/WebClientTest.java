package lector.install;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Downloads from a server that breaks off, lies and forgets. */
class WebClientTest {

  private static final byte[] CONTENT = content();

  @TempDir Path folder;
  private final List<Duration> waits = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private FileServer server;

  private static byte[] content() {
    byte[] content = new byte[200_000];
    new Random(1).nextBytes(content);
    return content;
  }

  @BeforeEach
  void start() throws IOException {
    server = new FileServer(CONTENT);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private PackageFile file(String address) throws IOException {
    Path copy = Files.write(Files.createTempFile(folder, "copy", ""), CONTENT);
    return new PackageFile("piper:bo", "https", address, "", CONTENT.length, Download.sha256(copy));
  }

  private byte[] download() throws IOException {
    return Files.readAllBytes(
        new Download(new WebClient(waits::add), file(server.address()))
            .into(folder.resolve("download"), said::add));
  }

  private String failure() {
    InstallException e = assertThrows(InstallException.class, this::download);
    return e.getMessage().replace(server.address(), "ADDRESS");
  }

  @Test
  void fetchesAFileAtOnce() throws IOException {
    assertArrayEquals(CONTENT, download());
    assertEquals(List.of("whole"), server.asked);
    assertEquals(List.of(), waits);
    assertArrayEquals(CONTENT, download());
    assertEquals(1, server.asked.size(), "what is there is not fetched again");
  }

  @Test
  void goesOnWhereTheConnectionBroke() throws IOException {
    server
        .next(server.breakAfter(0))
        .next(server.breakAfter(70_000))
        .next(server.breakAfter(1))
        .next(server.breakAfter(100_000));
    assertArrayEquals(CONTENT, download());
    assertEquals(List.of("whole", "whole", "70000-", "70001-", "170001-"), server.asked);
    assertTrue(said.get(0).startsWith("the connection broke"), said.toString());
  }

  @Test
  void goesOnInAnotherRun() throws IOException {
    server.next(server.breakAfter(50_000));
    for (int i = 0; i < 3; i++) {
      server.next(FileServer.status(503));
    }
    assertEquals("piper:bo: can't fetch ADDRESS: the server says 503", failure());
    assertArrayEquals(CONTENT, download());
    assertEquals("50000-", server.asked.get(server.asked.size() - 1));
    assertEquals(List.of(1L, 3L, 9L), waits.stream().map(Duration::toSeconds).toList());
  }

  @Test
  void beginsAnewWhereAServerKnowsNoRanges() throws IOException {
    server.next(server.breakAfter(50_000)).next(FileServer.whole(CONTENT));
    assertArrayEquals(CONTENT, download());
    assertEquals(List.of("whole", "50000-"), server.asked);
  }

  @Test
  void beginsAnewWhenTheFileIsAnotherByNow() throws IOException {
    byte[] older = CONTENT.clone();
    older[0]++;
    server.next(
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"0\"");
          FileServer.send(exchange, 200, older, 50_000);
        });
    assertArrayEquals(CONTENT, download());
    assertEquals(List.of("whole", "50000-"), server.asked);
  }

  @Test
  void beginsAnewWhenWhatWasLeftIsOfNoUse() throws IOException {
    Path left = Files.createDirectories(folder.resolve("download"));
    Files.write(left.resolve("content"), new byte[100]);
    assertArrayEquals(CONTENT, download());
    assertEquals(List.of("100-", "whole"), server.asked);
  }

  @Test
  void asksAgainWhenAnotherPartComes() throws IOException {
    server
        .next(server.breakAfter(50_000))
        .next(
            exchange -> {
              exchange.getResponseHeaders().set("Content-Range", "bytes 7-199999/200000");
              FileServer.send(exchange, 206, Arrays.copyOfRange(CONTENT, 7, 200_000), 200_000);
            });
    assertArrayEquals(CONTENT, download());
    assertEquals(List.of("whole", "50000-", "whole"), server.asked);
  }

  @Test
  void usesNothingOfAWrongHash() throws IOException {
    byte[] wrong = CONTENT.clone();
    wrong[199_999]++;
    server.next(FileServer.whole(wrong));
    String failure = failure();
    assertTrue(failure.endsWith("(its SHA-256 is another): not used"), failure);
    assertEquals(0, Folders.bytes(folder.resolve("download")));
  }

  @Test
  void refusesAnotherLength() {
    server.next(FileServer.whole(new byte[17]));
    assertEquals(
        "piper:bo: can't fetch ADDRESS: it is 17 bytes long there, and should be 200000",
        failure());
  }

  @Test
  void takesNoMoreThanItShould() throws IOException {
    server.next(
        exchange -> {
          exchange.sendResponseHeaders(200, 0); // a length that is not told
          for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write(CONTENT);
          }
        });
    assertTrue(failure().endsWith("it is longer than 200000 bytes"));
    assertTrue(Folders.bytes(folder.resolve("download")) <= CONTENT.length + 100);
  }

  @Test
  void triesAgainWhenLessComesThanNothingPromised() throws IOException {
    server.next(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(CONTENT, 0, 1000);
        });
    assertArrayEquals(CONTENT, download());
    assertEquals(List.of("whole", "1000-"), server.asked);
    assertTrue(said.get(0).startsWith("the connection ended early"), said.toString());
  }

  @Test
  void followsRedirects() throws IOException {
    server.next(
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/elsewhere");
          exchange.sendResponseHeaders(302, -1);
        });
    assertArrayEquals(CONTENT, download());
  }

  @Test
  void givesUpAtOnceWhereTryingAgainCannotHelp() {
    server.next(FileServer.status(404));
    assertEquals("piper:bo: can't fetch ADDRESS: the server says 404", failure());
    assertEquals(List.of(), waits);
  }

  @Test
  void doesNotBlameTheServerForAFullDisk() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    Path download = Files.createDirectories(folder.resolve("download"));
    Files.createSymbolicLink(download.resolve("mark"), full);
    WebClient source = new WebClient(waits::add);
    PackageFile file = file(server.address());
    IOException e = assertThrows(IOException.class, () -> source.fetch(file, download, said::add));
    assertTrue(e.getMessage().contains("No space left"), e.getMessage());
    assertEquals(List.of(), waits);
  }

  @Test
  void goesByTheProxyOfJavasSettings() throws IOException {
    try (ServerSocket proxy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      List<String> asked = new CopyOnWriteArrayList<>();
      new Thread(() -> refuseAll(proxy, asked)).start();
      System.setProperty("https.proxyHost", "127.0.0.1");
      System.setProperty("https.proxyPort", Integer.toString(proxy.getLocalPort()));
      String problem =
          new WebClient(waits::add).fetch(file("https://voices.example/a.onnx"), folder, said::add);
      assertEquals("CONNECT voices.example:443 HTTP/1.1", asked.get(0));
      assertFalse(problem.isEmpty());
    } finally {
      System.clearProperty("https.proxyHost");
      System.clearProperty("https.proxyPort");
    }
  }

  /** Until the socket is closed. */
  private static void refuseAll(ServerSocket proxy, List<String> asked) {
    byte[] request = new byte[1000];
    while (!proxy.isClosed()) {
      try (Socket client = proxy.accept()) {
        int length = client.getInputStream().read(request);
        asked.add(new String(request, 0, length, US_ASCII).lines().findFirst().orElse(""));
        String answer = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
        client.getOutputStream().write(answer.getBytes(US_ASCII));
      } catch (IOException e) {
        // It was closed while it waited.
      }
    }
  }
}
