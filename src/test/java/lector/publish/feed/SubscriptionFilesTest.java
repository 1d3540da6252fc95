package lector.publish.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import lector.episode.Episode;
import lector.episode.Episode.MediaFile;
import lector.publish.EpisodeFixture;
import lector.publish.ShowFixture;
import lector.publish.show.ListPage;
import lector.publish.show.Show;
import lector.script.Passage.Role;
import org.junit.jupiter.api.Test;

class SubscriptionFilesTest {

  private final Show show = ShowFixture.show("Papers & more");
  private final Episode rain =
      new EpisodeFixture()
          .passage(Role.NARRATION, "Rain.")
          .episode("Rain", LocalDate.of(2024, 5, 6));

  @Test
  void listsTheFeedInOpml() {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0">
          <head>
            <title>Papers &amp; more</title>
          </head>
          <body>
            <outline type="rss" text="Papers &amp; more" title="Papers &amp; more" \
        description="Read &amp; heard." language="en" htmlUrl="https://example.org/pod/" \
        xmlUrl="https://example.org/pod/feed.xml"/>
          </body>
        </opml>
        """,
        Opml.of(show).replace("\" ?>", "\"?>").replace(" />", "/>"));
  }

  @Test
  void describesEpisodesInJson() throws JsonProcessingException {
    JsonNode feed =
        new ObjectMapper().readTree(JsonFeed.of(show, ListPage.current(1), List.of(rain)));
    assertEquals("https://jsonfeed.org/version/1.1", feed.get("version").asText());
    assertEquals("https://example.org/pod/feed.json", feed.get("feed_url").asText());
    JsonNode item = feed.get("items").get(0);
    assertEquals(rain.guid(), item.get("id").asText());
    assertEquals("2024-05-06T00:00:00Z", item.get("date_published").asText());
    assertFalse(item.has("date_modified"));
    assertEquals("https://example.org/?a=1&b=2", item.get("external_url").asText());
    assertEquals("Ada Byron", item.get("authors").get(0).get("name").asText());
    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                [{"url": "https://example.org/pod/2024-05-06-rain/sound%20file.mp3",
                  "mime_type": "audio/mpeg", "size_in_bytes": 123456, "duration_in_seconds": 1}]
                """),
        item.get("attachments"));
  }

  @Test
  void givesTheFormsOfOneSoundOneTitle() throws JsonProcessingException {
    Episode both =
        new EpisodeFixture()
            .audio(new MediaFile("rain.opus", "audio/ogg", 99, "00".repeat(32)))
            .passage(Role.NARRATION, "Rain.")
            .episode("Rain", LocalDate.of(2024, 5, 6));
    JsonNode item =
        new ObjectMapper()
            .readTree(JsonFeed.of(show, ListPage.current(1), List.of(both)))
            .get("items")
            .get(0);
    assertEquals(
        List.of("Rain", "Rain"),
        item.get("attachments").findValues("title").stream().map(JsonNode::asText).toList());
    assertEquals(
        List.of("audio/mpeg", "audio/ogg"),
        item.get("attachments").findValues("mime_type").stream().map(JsonNode::asText).toList());
  }

  @Test
  void saysWhenAnEpisodeWasEdited() throws JsonProcessingException {
    Episode edited = EpisodeFixture.edited(rain, LocalDate.of(2024, 6, 1));
    JsonNode item =
        new ObjectMapper()
            .readTree(JsonFeed.of(show, ListPage.current(1), List.of(edited)))
            .get("items")
            .get(0);
    assertEquals("2024-06-01T00:00:00Z", item.get("date_modified").asText());
    String feed = Feed.of(show, ListPage.current(1), List.of(edited));
    assertEquals(List.of("2024-06-01T00:00:00Z"), texts(feed, "atom:updated"));
    assertEquals(List.of("Mon, 6 May 2024 00:00:00 GMT"), texts(feed, "pubDate"));
    assertEquals(List.of("Sat, 1 Jun 2024 00:00:00 GMT"), texts(feed, "lastBuildDate"));
  }

  private static List<String> texts(String feed, String element) {
    return Pattern.compile("<" + element + ">(.*?)</")
        .matcher(feed)
        .results()
        .map(match -> match.group(1))
        .toList();
  }
}
