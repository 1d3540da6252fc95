package lector.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A podcast for those who have a token. */
class PrivateTest {

  @TempDir Path temporary;
  private Listeners listeners;
  private String token;
  private Running running;

  @BeforeEach
  void start() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("out"));
    Shelf.fill(folder);
    listeners = new Listeners(folder);
    token = listeners.add("Ada", false).orElseThrow();
    running = new Running(folder, true);
  }

  @AfterEach
  void stop() {
    running.close();
  }

  @Test
  void putsTheTokenIntoEveryLinkOfTheFeed() {
    HttpResponse<byte[]> answer = running.get("t/" + token + "/feed.xml");
    String feed = Shelf.text(answer.body());
    assertTrue(feed.contains("\"" + running.uri("t/" + token + "/" + Shelf.AUDIO) + "\""), feed);
    assertFalse(feed.contains(running.uri("2024").toString()), feed);
    assertTrue(feed.contains("<itunes:block>Yes</itunes:block>"), feed);
    assertEquals("noindex", answer.headers().firstValue("X-Robots-Tag").orElse(""));
    assertEquals(200, running.get("t/" + token + "/" + Shelf.AUDIO).statusCode());
    assertEquals(200, running.get("t/" + token + "/").statusCode());
  }

  @Test
  void leadsToTheSlashBehindATokenAndBehindAnEpisodeUnderIt() {
    assertEquals(token + "/?a=b", place("t/" + token + "?a=b"));
    assertEquals(Shelf.EPISODE + "/?a=b", place("t/" + token + "/" + Shelf.EPISODE + "?a=b"));
    assertEquals(401, running.get(Shelf.EPISODE).statusCode());
  }

  /** Where a permanent redirection leads, as seen from where it was met. */
  private String place(String path) {
    HttpResponse<byte[]> answer = running.get(path);
    assertEquals(301, answer.statusCode());
    return answer.headers().firstValue("Location").orElse("");
  }

  @Test
  void takesTheTokenAsAPasswordToo() {
    HttpResponse<byte[]> feed = running.get("feed.xml", "Authorization", basic("Ada", token));
    assertEquals(200, feed.statusCode());
    assertTrue(Shelf.text(feed.body()).contains("\"" + running.uri(Shelf.AUDIO) + "\""));
    assertEquals(200, running.get(Shelf.AUDIO, "Authorization", "Bearer " + token).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"feed.xml", "", Shelf.AUDIO, "jobs", "nothing.here"})
  void asksForANameWhateverIsThere(String path) {
    HttpResponse<byte[]> answer = running.get(path);
    assertEquals(401, answer.statusCode());
    assertEquals(
        "Basic realm=\"Lector\", charset=\"UTF-8\"",
        answer.headers().firstValue("WWW-Authenticate").orElse(""));
    for (String wrong :
        List.of(basic("Ada", "x"), basic("Eve", token), "Basic ???", "Bearer x", "Digest x", "x")) {
      assertEquals(401, running.get(path, "Authorization", wrong).statusCode(), wrong);
      running.nanos.addAndGet(TimeUnit.MINUTES.toNanos(1));
    }
  }

  @Test
  void answersEveryTokenAlikeThatOpensNothing() {
    String revoked = listeners.add("Bob", false).orElseThrow();
    assertEquals(200, running.get("t/" + revoked + "/feed.xml").statusCode());
    assertTrue(listeners.revoke("Bob"));
    String expected = answer("t/" + "A".repeat(32) + "/feed.xml");
    assertTrue(expected.startsWith("404 "), expected);
    for (String wrong : List.of(revoked, token.substring(1), token + "A", "x", "%20", "%C3%A9")) {
      assertEquals(expected, answer("t/" + wrong + "/feed.xml"), wrong);
    }
    assertEquals(expected, answer("t/" + token + "/nothing.here"));
    assertEquals(expected, answer("t/" + revoked));
  }

  /** All of an answer, except for the time. */
  private String answer(String path) {
    HttpResponse<byte[]> answer = running.get(path);
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    return answer.statusCode() + " " + headers + " " + Shelf.text(answer.body());
  }

  @Test
  void makesGuessersWait() {
    for (int i = 0; i < Throttle.MOST; i++) {
      assertEquals(404, running.get("t/guess" + i + "/feed.xml").statusCode());
    }
    HttpResponse<byte[]> slowed = running.get("t/another/feed.xml");
    assertEquals(429, slowed.statusCode());
    assertEquals("60", slowed.headers().firstValue("Retry-After").orElse(""));
    assertEquals(429, running.get("feed.xml", "Authorization", basic("Ada", "x")).statusCode());
    assertEquals(200, running.get("t/" + token + "/feed.xml").statusCode());
    running.nanos.addAndGet(TimeUnit.MINUTES.toNanos(1));
    assertEquals(404, running.get("t/another/feed.xml").statusCode());
  }

  @Test
  void logsWhoCameButNoToken() {
    running.get("t/" + token + "/feed.xml");
    running.get("%74/" + token + "/feed.xml");
    running.get("t/wrong-" + token + "/feed.xml", "Referer", "http://localhost/t/" + token + "/");
    running.get("feed.xml", "Authorization", basic("Ada", token), "User-Agent", "app \"one\"");
    stop();
    String log = running.logged();
    assertFalse(log.contains(token), log);
    assertTrue(log.contains("127.0.0.1 - Ada ["), log);
    assertTrue(log.contains("\"GET /t/…/feed.xml HTTP/1.1\" 200 "), log);
    assertTrue(log.contains("\"app %22one%22\""), log);
    assertEquals(4, log.lines().count());
  }

  @Test
  void letsNoMereListenerAddArticles() {
    assertEquals(403, running.get("t/" + token + "/jobs").statusCode());
    assertEquals(
        403,
        running.post("t/" + token + "/jobs", "application/json", "{\"text\":\"a\"}").statusCode());
    assertTrue(Shelf.text(running.get("t/" + token + "/add").body()).contains("The owner’s token"));
  }

  private static String basic(String name, String password) {
    byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }
}
