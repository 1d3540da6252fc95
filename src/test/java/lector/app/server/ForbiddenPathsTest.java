package lector.app.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody gets, however they ask. */
class ForbiddenPathsTest {

  private static Running running;

  @BeforeAll
  static void start(@TempDir Path temporary) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("out"));
    Shelf.fill(folder);
    new Listeners(folder).add("Ada", false);
    running = new Running(folder, false);
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/show.toml",
        "/notes.txt",
        "/.lector.lock",
        "/.lector-listeners.json",
        "/.lector-jobs/1.json",
        "/2024-11-01-kites/episode.json",
        "/2024-11-01-kites/draft.txt",
        "/2024-11-01-kites/briefing.json",
        "/briefing.json",
        "/.lector-listeners.lock",
        "/.lector.guids",
        "/2024-11-01-kites/link.txt",
        "/2024-11-01-kites/.hidden",
        "/2024-11-01-kites/gone.txt",
        "/2024-11-02-away/",
        "/2024-11-02-away",
        "/2024-11-02-away/a.txt",
        "/../secret.txt",
        "/2024-11-01-kites/../../secret.txt",
        "/2024-11-01-kites/..%2f..%2fsecret.txt",
        "/2024-11-01-kites/%2e%2e/%2e%2e/secret.txt",
        "/2024-11-01-kites/%252e%252e/%252e%252e/secret.txt",
        "/2024-11-01-kites/..%252f..%252fsecret.txt",
        "/2024-11-01-kites/..;/..;/secret.txt",
        "/2024-11-01-kites/..\\..\\secret.txt",
        "/2024-11-01-kites/..%5c..%5csecret.txt",
        "/2024-11-01-kites/%c0%ae%c0%ae/secret.txt",
        "/feed.xml%00.txt",
        "/2024-11-01-kites/kites.mp3%00",
        "/feed.xml/",
        "//feed.xml",
        "/./notes.txt",
        "/%2fetc%2fpasswd",
        "//etc/passwd",
        "/C:/secret.txt",
        "/file:///etc/passwd",
        "/FEED.XML",
        "feed.xml",
        "*",
      })
  void servesNothingThatIsNotNamed(String path) throws IOException {
    String answer = running.rawGet(path);
    assertTrue(answer.matches("(?s)HTTP/1.1 40[04] .*"), answer);
    assertFalse(answer.contains("secret"), answer);
    assertFalse(answer.contains("root:"), answer);
    assertFalse(answer.contains("\tat "), answer);
  }

  /** Names of hosts, and what they are answered with. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "200 localhost",
        "200 LOCALHOST:1",
        "200 127.0.0.1",
        "200 [::1]",
        "200 [0:0::0:1]:8484",
        "421 [2001:db8::1]",
        "200 pod.example",
        "200 kites.example",
        "421 evil.example",
        "421 localhost.evil.example",
        "421 192.0.2.7",
        "400 ",
        "400 local\thost",
        "400 localhost:port",
      })
  void knowsItsNames(String expected) throws IOException {
    String host = expected.substring(4);
    String answer =
        running.raw("GET /feed.xml HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 " + expected.substring(0, 3)), answer);
    assertFalse(answer.contains("evil"), answer);
  }

  /** Which HTTP/1.0 allows; it is answered as the address that it came to. */
  @Test
  void takesARequestWithoutAHostAsItsOwn() throws IOException {
    String answer = running.raw("GET /feed.xml HTTP/1.0\r\n\r\n");
    assertTrue(answer.contains("<link>" + running.uri("") + "</link>"), answer);
  }

  @Test
  void knowsItsNameInAWholeAddressToo() throws IOException {
    String answer =
        running.raw(
            "GET http://evil.example/feed.xml HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertTrue(answer.matches("(?s)HTTP/1.1 4(00|21) .*"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%0d%0aSet-Cookie:%20a=b", "/add?url=%0d%0aSet-Cookie:%20a=b"})
  void putsNoHeaderOfAStrangersIntoAnAnswer(String path) throws IOException {
    String answer = running.rawGet(path);
    assertFalse(answer.toLowerCase(Locale.ROOT).contains("\r\nset-cookie"), answer);
  }
}
