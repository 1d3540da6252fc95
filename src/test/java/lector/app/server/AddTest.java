package lector.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that are brought in by a form or by a program. */
class AddTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  @TempDir Path temporary;
  private Running running;
  private String home;

  @BeforeEach
  void start() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("out"));
    Shelf.fill(folder);
    running = new Running(folder, false);
    home = "t/" + running.owner() + "/";
  }

  @AfterEach
  void stop() {
    running.close();
  }

  @Test
  void takesTheFormAndShowsTheJob() {
    HttpResponse<byte[]> added =
        running.post(home + "add", FORM, "key=" + key() + "&text=Kites+fly.&title=Kites%20%3C3");
    assertEquals(303, added.statusCode(), () -> Shelf.text(added.body()));
    assertEquals(
        running.uri(home + "add?added=1").toString(),
        added.headers().firstValue("Location").orElse(""));
    String page = waitForJob(1);
    assertTrue(page.contains("<a href=\"2024-11-03-made/\">Kites &lt;3</a>"), page);
    assertTrue(page.contains("is in the feed"), page);
  }

  @Test
  void takesAFile() {
    String body =
        """
        --B
        Content-Disposition: form-data; name="key"

        %s
        --B
        Content-Disposition: form-data; name="url"


        --B
        Content-Disposition: form-data; name="file"; filename="C:\\notes\\kites.md"
        Content-Type: text/markdown

        # Kites
        --B--
        """
            .formatted(key())
            .replace("\n", "\r\n");
    HttpResponse<byte[]> added =
        running.post(home + "add", "multipart/form-data; boundary=B", body);
    assertEquals(303, added.statusCode(), () -> Shelf.text(added.body()));
    waitForJob(1);
    String job = Shelf.text(running.get(home + "jobs/1").body());
    assertTrue(job.contains("\"kites.md\"") && job.contains("# Kites"), job);
  }

  /** Type, body, and the status that a program gets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/json | {"text": "Kites fly."}                            | 202
          application/json | {"url": "https://example.org/kites"}              | 202
          text/markdown    | # Kites                                           | 202
          application/json | {}                                                | 422
          application/json | {"text": " "}                                     | 422
          application/json | {"url": "https://a.example/", "text": "b"}        | 422
          application/json | {"url": "file:///etc/passwd"}                     | 422
          application/json | {"url": "kites"}                                  | 422
          application/json | {"url": "http:///kites"}                          | 422
          application/json | {"text": 1, "url": []}                            | 400
          application/json | [                                                 | 400
          application/json | null                                              | 400
          multipart/form-data | x                                              | 400
          multipart/form-data; boundary=B | x                                  | 400
          """)
  void takesArticlesOfPrograms(String type, String body, int status) {
    HttpResponse<byte[]> answer =
        running.post("jobs", type, body, "Authorization", "Bearer " + running.owner());
    assertEquals(status, answer.statusCode(), () -> Shelf.text(answer.body()));
    if (status == 202) {
      assertEquals(
          running.uri("jobs/1").toString(), answer.headers().firstValue("Location").orElse(""));
    }
  }

  /** Headers of a browser that another site has sent, and one that our own form has. */
  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "Sec-Fetch-Site, same-origin, 303",
    "Sec-Fetch-Site, none, 303",
    "Origin, https://evil.example, 403",
    "Origin, null, 403",
    "Origin, own, 303",
  })
  void refusesWhatAnotherSiteSends(String header, String value, int status) {
    String origin = running.uri("").toString().replaceFirst("/$", "");
    String sent = value.equals("own") ? origin : value;
    assertEquals(
        status,
        running.post(home + "add", FORM, "key=" + key() + "&text=a", header, sent).statusCode());
    int program = status == 303 ? 202 : status;
    assertEquals(
        program, running.post(home + "jobs", JSON, "{\"text\":\"a\"}", header, sent).statusCode());
  }

  @Test
  void refusesAFormWithoutItsKey() {
    for (String form : new String[] {"text=a", "key=&text=a", "key=x&text=a"}) {
      assertEquals(403, running.post(home + "add", FORM, form).statusCode(), form);
    }
    assertTrue(jobs().contains("\"jobs\" : [ ]"), jobs());
  }

  @Test
  void saysWhatIsWrongAndKeepsWhatWasTyped() {
    HttpResponse<byte[]> answer =
        running.post(home + "add", FORM, "key=" + key() + "&url=\"kites&text=<b>");
    String page = Shelf.text(answer.body());
    assertEquals(422, answer.statusCode());
    assertTrue(page.contains("role=\"alert\">Give only one"), page);
    assertTrue(page.contains("value=\"&quot;kites\""), page);
    assertTrue(page.contains(">&lt;b&gt;</textarea>"), page);
  }

  @Test
  void refusesTooMuch() throws IOException {
    String large = "a".repeat(10_001);
    assertEquals(413, running.post(home + "jobs", "text/plain", large).statusCode());
    String chunked =
        running.raw(
            "POST /"
                + home
                + "jobs HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n2711\r\n"
                + large
                + "\r\n0\r\n\r\n");
    assertTrue(chunked.startsWith("HTTP/1.1 413 "), chunked);
    assertEquals(202, running.post(home + "jobs", "text/plain", "a".repeat(10_000)).statusCode());
    assertEquals(413, running.post("add", FORM, "token=" + large).statusCode());
  }

  @Test
  void saysWhyAnArticleCouldNotBeMade() {
    running.post(home + "jobs", "text/plain", "bad");
    String page = waitForJob(1);
    assertTrue(page.contains("made: has nothing &lt;b&gt;in&lt;/b&gt; it</span>"), page);
  }

  /** Who gave the article can't mend the server, and who runs it reads its terminal. */
  @Test
  void saysThatTheServerIsAtFaultAndTellsItsOwnerWhy() {
    running.post(home + "jobs", "text/plain", "broken");
    String page = waitForJob(1);
    assertTrue(page.contains("could not be made: the server is at fault"), page);
    assertFalse(page.contains("/secret"), page);
    assertEquals("/secret: is full; choose another with --out", problem());
  }

  private String problem() {
    return running.problems.get(0).getMessage();
  }

  @Test
  void showsOwnersTheWayFromTheEpisodesAndBack() {
    String link = "<a href=\"add\">Add an article</a>";
    for (String path : new String[] {"", "index.html"}) {
      String page = Shelf.text(running.get(home + path).body());
      assertTrue(page.contains(link), page);
    }
    assertFalse(Shelf.text(running.get("").body()).contains(link));
    assertFalse(Shelf.text(running.get(home + Shelf.EPISODE + "/").body()).contains(link));
    String form = Shelf.text(running.get(home + "add").body());
    assertTrue(form.contains("<a href=\"./\">Kites</a>"), form);
  }

  @Test
  void asksStrangersForTheOwnersToken() {
    HttpResponse<byte[]> question = running.get("add");
    assertEquals(200, question.statusCode());
    assertFalse(Shelf.text(question.body()).contains("textarea"));
    assertEquals(401, running.post("add", FORM, "token=wrong").statusCode());
    HttpResponse<byte[]> entered = running.post("add", FORM, "token=" + running.owner());
    assertEquals(303, entered.statusCode());
    assertEquals(
        running.uri(home + "add").toString(), entered.headers().firstValue("Location").orElse(""));
    assertEquals(401, running.get("jobs").statusCode());
    assertEquals(401, running.post("jobs", JSON, "{\"text\":\"a\"}").statusCode());
  }

  @Test
  void fillsInTheAddressThatABookmarkletBrings() {
    String page =
        Shelf.text(running.get(home + "add?url=https%3A%2F%2Fexample.org%2F%3Fa%3D%22b").body());
    assertTrue(page.contains("value=\"https://example.org/?a=&quot;b\""), page);
    String script = "javascript:location.href='" + running.uri(home + "add?url=") + "'+";
    assertTrue(page.contains(script), page);
  }

  @Test
  void findsNoJobThatIsNotThere() {
    for (String number : new String[] {"1", "x", "-1", "99999999999999999999"}) {
      assertEquals(404, running.get(home + "jobs/" + number).statusCode(), number);
    }
  }

  private String jobs() {
    return Shelf.text(running.get(home + "jobs").body());
  }

  private String key() {
    Matcher key =
        Pattern.compile("name=\"key\" value=\"([^\"]+)\"")
            .matcher(Shelf.text(running.get(home + "add").body()));
    assertTrue(key.find());
    return key.group(1);
  }

  /** The page, once a job is finished; the maker is as quick as can be. */
  private String waitForJob(int id) {
    String job;
    do {
      job = Shelf.text(running.get(home + "jobs/" + id).body());
    } while (job.contains("\"waiting\"") || job.contains("\"working\""));
    return Shelf.text(running.get(home + "add").body());
  }
}
