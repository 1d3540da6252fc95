package lector.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFactsTest {

  private static final URI ADDRESS = URI.create("https://www.example.org/2021/05/06/bridge?ref=x");

  private static PageFacts facts(String html) {
    return new PageFacts(Jsoup.parse(html), Optional.of(ADDRESS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <title>Bridge closed - Port Gazette</title><h1>Bridge closed</h1> | Bridge closed
          <title>Bridge closed - Port Gazette</title><meta property=og:site_name content='Port Gazette'> | Bridge closed
          <meta property=og:title content='Bridge – a history'><h1>Port Gazette</h1> | Bridge – a history
          <title>Home</title><meta name=twitter:title content='Bridge'> | Bridge
          <title>Path ¦ Docs</title><h1>Docs for all</h1><h2>Path#</h2> | Path
          <h2>Only this</h2><p>Text | Only this
          """)
  void findsTheTitle(String html, String title) {
    assertEquals(title, facts(html.replace('¦', '|')).title().orElse(""));
  }

  @Test
  void prefersJsonLd() {
    PageFacts facts =
        facts(
            """
            <html lang=en_GB><script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Site"},
            {"@type":["Thing","NewsArticle"],"headline":"Bridge &amp; tunnel","datePublished":"2024-03-08T09:00Z",
            "author":[{"@type":"Person","name":"Mara Lind"},{"name":"Jo Reed"}],"image":{"url":"/b.jpg"}}]}</script>
            <meta name=author content=Other><meta property=og:title content=Other>""");
    assertEquals("Bridge & tunnel", facts.title().orElse(""));
    assertEquals(List.of("Mara Lind", "Jo Reed"), facts.authors());
    assertEquals("2024-03-08", facts.date().orElseThrow().toString());
    assertEquals("https://www.example.org/b.jpg", facts.image().orElseThrow().toString());
    assertEquals("en-GB", facts.language().orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta name=author content='By Ada Quill'> | Ada Quill
          <span itemprop=author><span itemprop=name>Ada Quill</span></span> | Ada Quill
          <meta property=article:author content='https://social.example/ada'><a rel=author>Ada Quill</a> | Ada Quill
          <script type=application/ld+json>{broken</script><p class=byline>von <a>Ada Quill</a> | Ada Quill
          """)
  void findsTheAuthor(String html, String author) {
    assertEquals(List.of(author), facts(html).authors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta property=article:published_time content=2024-03-08T09:00:00Z> | 2024-03-08
          <meta name=citation_publication_date content=2024/03/08> | 2024-03-08
          <meta name=date content=2024-13-40> | 2021-05-06
          <article><time datetime='2024-03-08 09:00'>x</time></article> | 2024-03-08
          <p>no date | 2021-05-06
          """)
  void findsTheDay(String html, String day) {
    assertEquals(day, facts(html).date().orElseThrow().toString());
  }

  /** A page may only speak for its own site, or it could take the place of another's episode. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <link rel=canonical href=https://example.org/bridge> | https://example.org/bridge
          <link rel=canonical href=/bridge> | https://www.example.org/bridge
          <meta property=og:url content=https://m.example.org/b> | https://m.example.org/b
          <link rel=canonical href=https://other.example/b> | https://www.example.org/2021/05/06/bridge?ref=x
          <link rel=canonical href=https://www.example.org/> | https://www.example.org/2021/05/06/bridge?ref=x
          <link rel=canonical href='javascript:alert(1)'> | https://www.example.org/2021/05/06/bridge?ref=x
          """)
  void findsTheCanonicalAddress(String html, String url) {
    assertEquals(url, facts(html).url().orElseThrow().toString());
  }
}
