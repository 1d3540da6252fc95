package lector.app.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What podcast apps and browsers get. */
class FilesTest {

  @TempDir Path temporary;
  private Path folder;
  private Running running;

  @BeforeEach
  void start() throws IOException {
    folder = Files.createDirectories(temporary.resolve("out"));
    Shelf.fill(folder);
    running = new Running(folder, false);
  }

  @AfterEach
  void stop() {
    running.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          feed.xml                        | application/rss+xml;charset=utf-8  | *
          cover.jpg                       | image/jpeg                         | *
          2024-11-01-kites/kites.mp3      | audio/mpeg                         | *
          2024-11-01-kites/transcript.vtt | text/vtt;charset=utf-8             | *
          2024-11-01-kites/transcript.srt | application/x-subrip;charset=utf-8 | *
          2024-11-01-kites/chapters.json  | application/json+chapters          | *
          2024-11-01-kites/kites.epub     | application/epub+zip               | *
          index.html                      | text/html;charset=utf-8            |
          ''                              | text/html;charset=utf-8            |
          """)
  void saysWhatAFileIsAndWhoMayReadIt(String path, String type, String origins) {
    HttpResponse<byte[]> whole = running.get(path);
    assertEquals(200, whole.statusCode());
    assertEquals(type, header(whole, "Content-Type"));
    assertEquals(origins == null ? "" : origins, header(whole, "Access-Control-Allow-Origin"));
    assertEquals("nosniff", header(whole, "X-Content-Type-Options"));
    assertEquals("same-origin", header(whole, "Referrer-Policy"));
    assertEquals("bytes", header(whole, "Accept-Ranges"));
    HttpResponse<byte[]> head = running.head(path);
    assertEquals(200, head.statusCode());
    assertEquals(0, head.body().length);
    for (String name : new String[] {"Content-Type", "Content-Length", "ETag", "Last-Modified"}) {
      assertEquals(header(whole, name), header(head, name), name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-9, 206, 0, 10, bytes 0-9/200000",
    "bytes=199990-, 206, 199990, 200000, bytes 199990-199999/200000",
    "bytes=-5, 206, 199995, 200000, bytes 199995-199999/200000",
    "bytes=-500000, 206, 0, 200000, bytes 0-199999/200000",
    "bytes=200000-, 416, 0, 0, bytes */200000",
    "lines=1-2, 200, 0, 200000, ''",
  })
  void sendsAPart(String range, int status, int from, int to, String contentRange) {
    HttpResponse<byte[]> part = running.get(Shelf.AUDIO, "Range", range);
    assertEquals(status, part.statusCode());
    assertEquals(contentRange, header(part, "Content-Range"));
    assertArrayEquals(Arrays.copyOfRange(Shelf.SOUND, from, to), part.body());
    assertEquals(Integer.toString(to - from), header(part, "Content-Length"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-01-kites, 301, 2024-11-01-kites/",
    "2024-11-01-kites?at=12&x=%C3%A9, 301, 2024-11-01-kites/?at=12&x=%C3%A9",
    "2024-11-01-kites/, 200, ''",
    "2024-11-02-away, 404, ''",
    "feed.xml/, 404, ''",
    "nothing, 404, ''",
  })
  void leadsToTheSlashAtTheEndOfAFoldersAddress(String path, int status, String place) {
    HttpResponse<byte[]> answer = running.get(path);
    assertEquals(status, answer.statusCode());
    assertEquals(place, header(answer, "Location"));
  }

  @Test
  void sendsSeveralParts() {
    HttpResponse<byte[]> parts =
        running.get(Shelf.EPISODE + "/transcript.vtt", "Range", "bytes=0-2,-3");
    assertEquals(206, parts.statusCode());
    String type = header(parts, "Content-Type");
    assertTrue(type.startsWith("multipart/byteranges; boundary="), type);
    String boundary = type.substring(type.indexOf('=') + 1);
    String expected =
        """

        --B
        Content-Type: text/vtt;charset=utf-8
        Content-Range: bytes 0-2/14

        tra
        --B
        Content-Type: text/vtt;charset=utf-8
        Content-Range: bytes 11-13/14

        vtt
        --B--
        """;
    assertEquals(
        expected
            .replace("B\n", boundary + "\n")
            .replace("B--", boundary + "--")
            .replace("\n", "\r\n"),
        Shelf.text(parts.body()));
  }

  @Test
  void tagsAudioWithItsHash() {
    HttpResponse<byte[]> whole = running.get(Shelf.AUDIO);
    String etag = "\"" + Shelf.SHA256 + "\"";
    assertEquals(etag, header(whole, "ETag"));
    assertEquals(304, running.get(Shelf.AUDIO, "If-None-Match", etag).statusCode());
    assertEquals(
        304,
        running.get(Shelf.AUDIO, "If-Modified-Since", header(whole, "Last-Modified")).statusCode());
    assertEquals(
        206, running.get(Shelf.AUDIO, "Range", "bytes=0-1", "If-Range", etag).statusCode());
    assertEquals(
        200, running.get(Shelf.AUDIO, "Range", "bytes=0-1", "If-Range", "\"old\"").statusCode());
  }

  /** A file that someone edited is not what the manifest says, so it may not be taken for it. */
  @Test
  void doesNotTagAnEditedFileWithTheOldHash() throws IOException {
    Files.writeString(folder.resolve(Shelf.EPISODE).resolve("transcript.vtt"), "corrected by hand");
    String etag = header(running.get(Shelf.EPISODE + "/transcript.vtt"), "ETag");
    assertTrue(etag.startsWith("W/"), etag);
  }

  @Test
  void seesAnEpisodeThatIsMadeAgain() throws IOException {
    running.get(Shelf.AUDIO);
    Path manifest = folder.resolve(Shelf.EPISODE).resolve("episode.json");
    Path fresh = manifest.resolveSibling("fresh");
    Files.writeString(fresh, Shelf.manifest("abcdef"));
    Files.move(fresh, manifest, StandardCopyOption.REPLACE_EXISTING);
    assertEquals("\"abcdef\"", header(running.get(Shelf.AUDIO), "ETag"));
    Files.delete(manifest);
    assertEquals(404, running.get(Shelf.AUDIO).statusCode());
  }

  @Test
  void tellsTheOwnerAloneWhatIsDamaged() throws IOException {
    Files.writeString(folder.resolve(Shelf.EPISODE).resolve("episode.json"), "{");
    HttpResponse<byte[]> answer = running.get(Shelf.AUDIO);
    assertEquals(500, answer.statusCode());
    assertEquals("Server Error.\n", Shelf.text(answer.body()));
    assertEquals(1, running.problems.size());
  }

  @Test
  void putsTheAddressByWhichItIsReachedIntoTheFeed() {
    String feed = Shelf.text(running.get("feed.xml").body());
    assertTrue(feed.contains("\"" + running.uri(Shelf.AUDIO) + "\""), feed);
    assertTrue(feed.contains("<link>" + running.uri("") + "</link>"), feed);
    assertTrue(feed.contains("It was at https://kites.example/ once"), feed);
    assertFalse(feed.contains("itunes:block"), feed);
  }

  @Test
  void letsAPageRunOnlyItsOwnScripts() {
    String policy = header(running.get("index.html"), "Content-Security-Policy");
    // printf 'play();' | openssl dgst -sha256 -binary | base64
    assertTrue(
        policy.contains("script-src 'self' 'sha256-SmzG4Dr+ZS54i8lXoMqMFG70gMhVE/jbJNzzbzqDCN4=';"),
        policy);
    assertFalse(policy.contains("unsafe"), policy);
  }

  @Test
  void answersPlayersOnOtherSitesThatAskFirst() throws IOException {
    String answer =
        running.raw(
            "OPTIONS /"
                + Shelf.AUDIO
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 204 "), answer);
    assertTrue(answer.contains("Access-Control-Allow-Methods: GET, HEAD, OPTIONS"), answer);
    assertTrue(answer.contains("Range"), answer);
  }

  @Test
  void changesNothing() {
    HttpResponse<byte[]> answer = running.post("feed.xml", "text/xml", "<rss/>");
    assertEquals(405, answer.statusCode());
    assertEquals("GET, HEAD, OPTIONS", header(answer, "Allow"));
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
