package lector.article.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lector.article.Input;
import lector.article.Source;
import lector.article.UnreadableInputException;
import org.junit.jupiter.api.Test;

class FeedsTest {

  private static final URI HOME = URI.create("https://example.org/news/feed");

  private static Input input(String text, Charset charset) {
    byte[] bytes = text.getBytes(charset);
    return new Input(Source.of("feed", Optional.of(HOME), bytes, Optional.empty()), bytes);
  }

  private static FeedItem only(String text) {
    Feed feed = Feeds.read(input(text, StandardCharsets.UTF_8), "feed");
    assertEquals(1, feed.items().size());
    return feed.items().get(0);
  }

  private static String rss(String item) {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>N</title>"
        + "<link>https://example.org/</link><description>d</description><item>"
        + item
        + "</item></channel></rss>";
  }

  @Test
  void readsRssWithItsFullContent() {
    FeedItem item =
        only(
            rss(
                "<title>Fish &amp;amp; chips</title><link>https://example.org/fish</link>"
                    + "<guid isPermaLink=\"false\">7</guid><category>food</category>"
                    + "<pubDate>Tue, 24 Nov 2026 06:00:00 GMT</pubDate>"
                    + "<description>Short.</description>"
                    + "<content:encoded><![CDATA[<p>Long &amp; whole.</p>]]></content:encoded>"));
    assertEquals("Fish & chips", item.title());
    assertEquals(Optional.of(URI.create("https://example.org/fish")), item.url());
    assertEquals("7", item.id());
    assertEquals(List.of("food"), item.categories());
    assertEquals(Optional.of(Instant.parse("2026-11-24T06:00:00Z")), item.published());
    assertEquals("Long & whole.", item.text());
  }

  @Test
  void readsAtomWithRelativeLinksAndMarkupInTitles() {
    FeedItem item =
        only(
            """
            <?xml version="1.0"?>
            <!-- made by hand -->
            <feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry>
            <title type="html">A &lt;em&gt;new&lt;/em&gt; bridge</title><id>tag:example.org,2026:1</id>
            <link href="bridge"/><updated>2026-11-24T06:00:00+01:00</updated>
            <author><name>A. Writer</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It opens.</p></div></content>
            </entry></feed>
            """);
    assertEquals("A new bridge", item.title());
    assertEquals(Optional.of(URI.create("https://example.org/news/bridge")), item.url());
    assertEquals(List.of("A. Writer"), item.authors());
    assertEquals(Optional.of(Instant.parse("2026-11-24T05:00:00Z")), item.published());
    assertEquals("It opens.", item.text());
  }

  @Test
  void readsJsonFeed() {
    FeedItem item =
        only(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "N", "items": [{"id": "1",
             "url": "https://example.org/1", "title": "One", "content_text": "A < b.\\n\\nC.",
             "date_published": "2026-11-24T06:00:00Z", "authors": [{"name": "A. Writer"}]}]}
            """);
    assertEquals("A < b. C.", item.text());
    assertEquals("<p>A &lt; b.</p><p>C.</p>", item.html());
    assertEquals(List.of("A. Writer"), item.authors());
  }

  @Test
  void readsTheEncodingThatTheProloguesNames() {
    String text = rss("<title>Café</title>").replace("1.0\"?>", "1.0\" encoding=\"ISO-8859-1\"?>");
    Feed feed = Feeds.read(input(text, StandardCharsets.ISO_8859_1), "feed");
    assertEquals("Café", feed.items().get(0).title());
  }

  @Test
  void sendsListenersToTheWebOnly() {
    assertEquals(Optional.empty(), only(rss("<link>javascript:alert(1)</link>")).url());
    assertEquals(Optional.empty(), only(rss("<link>file:///etc/passwd</link>")).url());
  }

  @Test
  void refusesDocumentTypesAndEntities() {
    String text =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"b\">]>"
            + "<rss version=\"2.0\"><channel><title>&a;</title></channel></rss>";
    assertFalse(Feeds.accepts(input(text, StandardCharsets.UTF_8)));
    assertThrows(
        UnreadableInputException.class,
        () -> Feeds.read(input(text, StandardCharsets.UTF_8), "feed"));
    String late = rss("<title>x</title>").replace("<rss", "<!-- " + "x".repeat(9) + " --><rss");
    assertTrue(Feeds.accepts(input(late, StandardCharsets.UTF_8)));
  }

  @Test
  void saysThatDeeplyNestedOrBrokenXmlIsDamaged() {
    String deep =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><content type=\"xhtml\">"
            + "<b>".repeat(20_000);
    for (String text : List.of(deep, "<rss version=\"2.0\"><channel>", "<rss></rss>")) {
      UnreadableInputException thrown =
          assertThrows(
              UnreadableInputException.class,
              () -> Feeds.read(input(text, StandardCharsets.UTF_8), "feed"));
      assertTrue(thrown.getMessage().contains("damaged feed"), thrown.getMessage());
    }
  }

  @Test
  void doesNotTakeAPageForAFeed() {
    assertFalse(
        Feeds.accepts(input("<html><body><rss>no</rss></body></html>", StandardCharsets.UTF_8)));
    assertFalse(Feeds.accepts(input("<!----><!---->".repeat(300), StandardCharsets.UTF_8)));
  }
}
