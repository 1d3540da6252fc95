package lector.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ConnectionsTest {

  /** Longer than a busy machine keeps a thread waiting that has nothing against it. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private static final byte[] HEAD =
      ("HEAD /" + Shelf.AUDIO + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
          .getBytes(StandardCharsets.US_ASCII);

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void fill() throws IOException {
    folder = Files.createDirectories(temporary.resolve("out"));
    Shelf.fill(folder);
  }

  @Test
  void answersManyRequestsOnOneConnection() throws IOException {
    try (Running running = new Running(folder, false);
        Socket socket = running.connect()) {
      for (int i = 0; i < 5; i++) {
        socket.getOutputStream().write(HEAD);
        assertTrue(answer(socket.getInputStream()).startsWith("HTTP/1.1 200 "));
      }
    }
  }

  /** Senders that give a byte now and then are never idle, and there may be many of them. */
  @Test
  void doesNotWaitForSlowSenders() throws IOException {
    try (Running running = new Running(folder, false, new Running.Maker(), PATIENCE)) {
      List<Socket> slow = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        slow.add(running.connect());
      }
      assertEquals(200, running.get("feed.xml").statusCode());
      int closed = 0;
      while (closed < slow.size()) {
        closed = 0;
        for (Socket socket : slow) {
          closed += isClosed(socket) ? 1 : 0;
        }
      }
      assertEquals(200, running.get("feed.xml").statusCode());
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void doesNotWaitForAFormThatComesByteByByte() throws IOException {
    try (Running running = new Running(folder, false, new Running.Maker(), PATIENCE);
        Socket socket = running.connect()) {
      String head =
          """
          POST /add HTTP/1.1
          Host: localhost
          Content-Length: 4000
          Content-Type: application/x-www-form-urlencoded

          """
              .replace("\n", "\r\n");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      int sent = 0;
      while (!isClosed(socket)) {
        sent++;
      }
      assertTrue(sent < 4000, sent + " bytes were taken");
    }
  }

  private static boolean isClosed(Socket socket) throws IOException {
    try {
      socket.getOutputStream().write('G');
      socket.setSoTimeout(1);
      return socket.getInputStream().read() < 0;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (SocketException e) {
      return true;
    }
  }

  @Test
  void sendsToItsEndWhatItHasBegunWhenItIsEnded() throws Exception {
    Path episode = folder.resolve(Shelf.EPISODE);
    byte[] sound = new byte[8_000_000];
    Files.write(episode.resolve("kites.mp3"), sound);
    Running running = new Running(folder, false, new Running.Maker(), Duration.ofSeconds(30));
    try (Socket socket = running.connect()) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("GET /" + Shelf.AUDIO + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      assertTrue(answer(in).startsWith("HTTP/1.1 200 "));
      Thread ending = new Thread(running::close);
      ending.start();
      assertEquals(sound.length, in.readAllBytes().length);
      ending.join();
    }
  }

  /** The head of an answer. */
  private static String answer(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int c = in.read();
      assertTrue(c >= 0, () -> "the connection ended after " + head);
      head.append((char) c);
    }
    return head.toString();
  }
}
