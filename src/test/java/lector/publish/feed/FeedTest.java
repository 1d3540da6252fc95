package lector.publish.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import lector.episode.Episode;
import lector.episode.Episode.MediaFile;
import lector.publish.EpisodeFixture;
import lector.publish.ShowFixture;
import lector.publish.show.ListPage;
import lector.publish.write.PlainText;
import lector.script.Passage.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class FeedTest {

  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

  private static Episode episode(String title) {
    return new EpisodeFixture()
        .passage(Role.NARRATION, "One two three.")
        .chapter("Second")
        .passage(Role.HEADING, "Second")
        .episode(title, DAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "//channel/title                                  | Papers",
        "//channel/description                            | Read & heard.",
        "//channel/*[name()='link']                       | https://example.org/pod/",
        "//channel/language                               | en",
        "//channel/copyright                              | © Ada",
        "//channel/lastBuildDate                          | Fri, 1 Nov 2024 00:00:00 GMT",
        "//channel/*[name()='atom:link']/@href            | https://example.org/pod/feed.xml",
        "//channel/*[name()='atom:link']/@rel             | self",
        "//channel/*[name()='itunes:category']/@text      | Arts",
        "//*[name()='itunes:category']/*/@text            | Books",
        "//channel/*[name()='itunes:explicit']            | false",
        "//channel/*[name()='itunes:image']/@href         | https://example.org/pod/cover.jpg",
        "//channel/*[name()='itunes:owner']/*[2]          | ada@example.org",
        "//channel/*[name()='podcast:locked']/@owner      | ada@example.org",
        "//channel/*[name()='podcast:medium']             | podcast",
        "//channel/*[name()='podcast:txt']/@purpose       | ai-content",
        "//item/title                                     | Tea & <toast>",
        "//item/enclosure/@length                         | 123456",
        "//item/enclosure/@type                           | audio/mpeg",
        "//item/guid                                      | urn:test:Tea & <toast>",
        "//item/guid/@isPermaLink                         | false",
        "//item/pubDate                                   | Fri, 1 Nov 2024 00:00:00 GMT",
        "//item/link                                      | https://example.org/?a=1&b=2",
        "//item/*[name()='itunes:duration']               | 2",
        "//item/*[name()='podcast:chapters']/@type        | application/json+chapters",
        "count(//item/*[name()='podcast:transcript'])     | 4",
        "//item/*[name()='podcast:transcript'][1]/@type   | text/vtt",
        "//item/*[name()='podcast:person'][2]             | Ben Cole",
        "//item/*[name()='podcast:person'][2]/@role       | author",
      })
  void saysWhatPodcastAppsAskFor(String path, String expected) throws Exception {
    String feed =
        Feed.of(ShowFixture.show("Papers"), ListPage.current(1), List.of(episode("Tea & <toast>")));
    assertEquals(expected, xpath(feed, path));
  }

  @Test
  void encodesNamesInAddresses() throws Exception {
    String feed = Feed.of(ShowFixture.show("Papers"), ListPage.current(1), List.of(episode("Tä?")));
    assertEquals(
        "https://example.org/pod/2024-11-01-t%C3%A4%3F/sound%20file.mp3",
        xpath(feed, "//item/enclosure/@url"));
  }

  @Test
  void offersOtherFormatsBesideTheFirst() throws Exception {
    MediaFile opus = new MediaFile("tea.opus", "audio/ogg", 99, "00".repeat(32));
    Episode episode = new EpisodeFixture().audio(opus).episode("Tea", DAY);
    String feed = Feed.of(ShowFixture.show("Papers"), ListPage.current(1), List.of(episode));
    assertEquals("1", xpath(feed, "count(//enclosure)"));
    assertEquals("2", xpath(feed, "count(//*[name()='podcast:alternateEnclosure'])"));
    assertEquals(
        xpath(feed, "//enclosure/@url"),
        xpath(feed, "//*[@default='true']/*[name()='podcast:source']/@uri"));
    assertEquals(
        "https://example.org/pod/2024-11-01-tea/tea.opus",
        xpath(feed, "//*[@title='OPUS']/*[name()='podcast:source']/@uri"));
    assertEquals("false", xpath(feed, "//*[@title='OPUS']/@default"));
    assertEquals(
        "sha256-" + "A".repeat(43) + "=",
        xpath(feed, "//*[@title='OPUS']/*[name()='podcast:integrity']/@value"));
  }

  @Test
  void linksToItsPageWhenTheArticleHasNoAddress() throws Exception {
    Episode episode = new EpisodeFixture().withoutUrl().episode("Tea", DAY);
    String feed = Feed.of(ShowFixture.show("Papers"), ListPage.current(1), List.of(episode));
    assertEquals(
        "https://example.org/pod/2024-11-01-tea/index.html",
        xpath(feed, "//item/*[name()='link']"));
  }

  @Test
  void declaresEachPrefixOnceOnTheRoot() {
    String feed =
        Feed.of(
            ShowFixture.show("Papers"), ListPage.current(1), List.of(episode("A"), episode("B")));
    for (String prefix : List.of("atom", "content", "itunes", "podcast")) {
      assertEquals(2, feed.split("xmlns:" + prefix + "=", -1).length, prefix);
    }
  }

  @Test
  void leavesOutWhatXmlForbids() throws Exception {
    String feed =
        Feed.of(
            ShowFixture.show("A\u0000B\u001bC\ud800D\uffffE\nF"), ListPage.current(1), List.of());
    assertEquals("ABCDE F", xpath(feed, "//channel/title"));
  }

  @Test
  void isValidWithoutEpisodes() throws Exception {
    String feed = Feed.of(ShowFixture.show("Papers"), ListPage.current(1), List.of());
    assertEquals("0", xpath(feed, "count(//item)"));
    assertFalse(feed.contains("lastBuildDate"));
  }

  @Test
  void cutsLongSummariesBetweenWords() {
    String cut = PlainText.truncate("schön ".repeat(1000), 4000);
    assertTrue(cut.getBytes(StandardCharsets.UTF_8).length <= 4000);
    assertTrue(cut.endsWith("schön…"), cut.substring(cut.length() - 20));
    assertEquals("short", PlainText.truncate("short", 5));
  }

  /** The example in the description of the podcast:guid tag. */
  @Test
  void derivesTheGuidFromTheAddressAlone() {
    assertEquals(
        "917393e3-1b1e-5cef-ace4-edaa54e1f810",
        PodcastGuid.of("https://mp3s.nashownotes.com/pc20rss.xml").toString());
    assertEquals(PodcastGuid.of("https://a.org/b"), PodcastGuid.of("http://a.org/b//"));
  }

  private static String xpath(String xml, String path) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    XPath xpath = XPathFactory.newInstance().newXPath();
    return xpath.evaluate(path, document);
  }
}
