package lector.article.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import lector.article.Article;
import lector.article.Articles;
import lector.article.UnreadableInputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

  @TempDir Path cache;

  private final List<Duration> waits = new ArrayList<>();
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void followsRedirectsAndNamesTheLastAddress() {
    site.redirect("/old", "/newer?x=1#part");
    site.redirect("/newer", site.address("/new"));
    site.page("/new", "<p>Here it is.");
    Fetched page = fetch("/old");
    assertEquals("<p>Here it is.", text(page));
    assertEquals(site.address("/new"), page.uri().toString());
    assertEquals(List.of("/old", "/newer?x=1", "/new"), site.asked);
  }

  @Test
  void givesUpOnACircleOfRedirects() {
    site.redirect("/a", "/b");
    site.redirect("/b", "/a");
    assertRefused("/a", "redirects more than 10 times");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://example.org/x", "jar:http://x!/y", "data:,x"})
  void refusesRedirectsToOtherSchemes(String target) {
    site.redirect("/a", target);
    assertRefused("/a", "redirects to a");
  }

  @Test
  void refusesThisMachineUnlessAllowed() {
    site.page("/a", "secret");
    UnreadableInputException e =
        assertThrows(
            UnreadableInputException.class,
            () -> fetcher(FetchLimits.DEFAULT).fetch(site.address("/a")));
    assertTrue(e.getMessage().contains("--allow-private-network"), e.getMessage());
    assertEquals(List.of(), site.asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"})
  void refusesThisMachineHoweverItIsWritten(String host) {
    assertThrows(
        UnreadableInputException.class,
        () -> fetcher(FetchLimits.DEFAULT).fetch("http://" + host + ":" + port() + "/a"));
    assertEquals(List.of(), site.asked);
  }

  private String port() {
    return site.address("").replaceFirst(".*:", "");
  }

  @ParameterizedTest
  @CsvSource({"gzip,gzip", "zlib,deflate", "raw,deflate"})
  void unpacks(String kind, String encoding) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out =
        switch (kind) {
          case "gzip" -> new GZIPOutputStream(packed);
          case "zlib" -> new DeflaterOutputStream(packed);
          default -> new DeflaterOutputStream(packed, new Deflater(6, true));
        }) {
      out.write("unpacked".getBytes(UTF_8));
    }
    site.page(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", encoding);
          Site.send(exchange, 200, packed.toByteArray());
        });
    assertEquals("unpacked", text(fetch("/a")));
  }

  @Test
  void stopsABombWhileItUnpacks() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[64 << 20]);
    }
    site.page(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          Site.send(exchange, 200, packed.toByteArray());
        });
    assertRefused("/a", "--max-size");
  }

  @Test
  void stopsAnEndlessAnswerAtTheLimit() {
    site.page(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] more = new byte[1 << 16];
          for (int i = 0; i < 1000; i++) {
            exchange.getResponseBody().write(more);
          }
        });
    assertRefused("/a", "--max-size");
  }

  @Test
  void stopsWaitingAtTheLimit() {
    CountDownLatch never = new CountDownLatch(1);
    site.page(
        "/a",
        exchange -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    FetchLimits limits = new FetchLimits(Duration.ofMillis(300), 1, 10, true);
    UnreadableInputException e =
        assertThrows(
            UnreadableInputException.class, () -> fetcher(limits).fetch(site.address("/a")));
    assertTrue(e.getMessage().contains("--timeout"), e.getMessage());
    assertEquals(List.of(), waits);
  }

  @ParameterizedTest
  @CsvSource({"429", "500", "503"})
  void asksAgainLaterAndLater(int status) {
    AtomicInteger times = new AtomicInteger();
    site.page(
        "/a",
        exchange -> {
          boolean first = times.incrementAndGet() < 3;
          Site.send(exchange, first ? status : 200, "x".getBytes(UTF_8));
        });
    assertEquals("x", text(fetch("/a")));
    assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(4)), waits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"7 | 7", "Fri, 08 Mar 2024 10:00:09 GMT | 9", "soon | 1"})
  void waitsAsLongAsTheServerAsks(String retryAfter, int seconds) {
    AtomicInteger times = new AtomicInteger();
    site.page(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", retryAfter);
          exchange.getResponseHeaders().set("Date", "Fri, 08 Mar 2024 10:00:00 GMT");
          Site.send(exchange, times.incrementAndGet() == 1 ? 503 : 200, "x".getBytes(UTF_8));
        });
    fetch("/a");
    assertEquals(1, waits.size());
    assertTrue(retryAfter.contains("GMT") || waits.get(0).toSeconds() == seconds, waits::toString);
  }

  @Test
  void asksAgainWhenTheLineBreaks() {
    AtomicInteger times = new AtomicInteger();
    site.page(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 10);
          boolean whole = times.incrementAndGet() > 1;
          exchange.getResponseBody().write((whole ? "0123456789" : "012").getBytes(UTF_8));
        });
    assertEquals("0123456789", text(fetch("/a")));
  }

  @ParameterizedTest
  @CsvSource({
    "404,check the address",
    "403,save the page",
    "503,try again later",
    "418,save the page"
  })
  void saysWhatToDoWithoutAPage(int status, String remedy) {
    site.page("/a", exchange -> Site.send(exchange, status, new byte[0]));
    assertRefused("/a", remedy);
  }

  @Test
  void isToldThatAPageIsStillTheSame() {
    site.page(
        "/a",
        exchange -> {
          boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
          Site.send(exchange, known ? 304 : 200, known ? new byte[0] : "kept".getBytes(UTF_8));
        });
    Fetched first = fetch("/a");
    Fetched second = fetch("/a");
    assertArrayEquals(first.bytes(), second.bytes());
    assertEquals(first.contentType(), second.contentType());
    assertEquals(2, site.asked.size());
  }

  @Test
  void doesWithoutADamagedCache() throws IOException {
    site.page(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          Site.send(exchange, 200, "anew".getBytes(UTF_8));
        });
    fetch("/a");
    try (Stream<Path> files = Files.list(cache)) {
      for (Path file : files.toList()) {
        Files.writeString(file, "rubbish");
      }
    }
    assertEquals("anew", text(fetch("/a")));
  }

  @Test
  void asksNothingThatRobotsMayNot() {
    site.page("/robots.txt", "User-agent: *\nDisallow: /private");
    site.page("/private/a", "x");
    site.page("/a", "x");
    assertRefused("/private/a", "robots.txt");
    assertEquals(List.of(), site.asked);
    assertEquals("x", text(fetch("/a")));
  }

  @Test
  void tellsWhoItIsAndNoSecrets() {
    List<String> seen = new ArrayList<>();
    site.page(
        "/a",
        exchange -> {
          seen.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          seen.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
          Site.send(exchange, 200, "x".getBytes(UTF_8));
        });
    Fetched page =
        fetcher(ALLOWED).fetch(site.address("/a#part").replace("http://", "http://me:secret@"));
    assertEquals(List.of(Fetcher.userAgent(), "null"), seen);
    assertEquals(site.address("/a"), page.uri().toString());
  }

  @Test
  void givesAnArticleWithItsAddressAndDay() {
    site.page(
        "/notes/boat.html",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=iso-8859-1");
          exchange.getResponseHeaders().set("Last-Modified", "Fri, 08 Mar 2024 23:30:00 GMT");
          String html =
              "<title>Ein Boot</title><link rel=canonical href='/boat'><h1>Ein Boot</h1>"
                  + "<p>Das Boot heißt Geduld, und das hätte uns eine Warnung sein können.";
          Site.send(exchange, 200, html.getBytes(ISO_8859_1));
        });
    Article article = new Articles().read(fetch("/notes/boat.html").input(), "x");
    assertEquals(
        "Das Boot heißt Geduld, und das hätte uns eine Warnung sein können.", article.text());
    assertEquals("Ein Boot", article.title());
    assertEquals("boat.html", article.source().name());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 8)), article.source().modified());
    assertEquals(site.address("/boat"), article.url().orElseThrow().toString());
  }

  private static final FetchLimits ALLOWED = new FetchLimits(Duration.ofSeconds(60), 1, 10, true);

  private Fetcher fetcher(FetchLimits limits) {
    return new Fetcher(limits, Optional.of(cache), waits::add);
  }

  private Fetched fetch(String path) {
    return fetcher(ALLOWED).fetch(site.address(path));
  }

  private static String text(Fetched page) {
    return new String(page.bytes(), UTF_8);
  }

  private void assertRefused(String path, String why) {
    UnreadableInputException e = assertThrows(UnreadableInputException.class, () -> fetch(path));
    assertTrue(e.getMessage().contains(why), e.getMessage());
    assertEquals(site.address(path), e.input());
    assertEquals(1, e.getMessage().lines().count());
  }
}
