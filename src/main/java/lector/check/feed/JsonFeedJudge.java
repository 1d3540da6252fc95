package lector.check.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;

/** A feed in JSON Feed 1.1 (jsonfeed.org/version/1.1). */
public final class JsonFeedJudge implements Judge<JsonFeed> {

  @Override
  public void judge(JsonFeed feed, Findings findings) {
    JsonNode root = feed.root();
    unless(!root.path("title").asText().isBlank(), feed.place(), "it has no title", findings);
    unless(
        WebAddress.isGood(root.path("feed_url").asText()),
        feed.place(),
        "feed_url is \"%s\"".formatted(root.path("feed_url").asText()),
        findings);
    Set<String> seen = new HashSet<>();
    int number = 0;
    for (JsonNode item : root.get("items")) {
      number++;
      Place place = feed.place().at("item " + number);
      String id = item.path("id").asText();
      unless(
          !id.isBlank() && seen.add(id), place, "the id \"" + id + "\" is not its own", findings);
      unless(
          item.path("content_html").isTextual() || item.path("content_text").isTextual(),
          place,
          "it has neither content_html nor content_text",
          findings);
      for (String date : new String[] {"date_published", "date_modified"}) {
        unless(!item.has(date) || isDate(item.get(date)), place, date + " is no date", findings);
      }
      for (JsonNode attachment : item.path("attachments")) {
        unless(
            WebAddress.isGood(attachment.path("url").asText())
                && attachment.path("mime_type").isTextual(),
            place,
            "an attachment lacks url or mime_type",
            findings);
      }
    }
  }

  /** Whether it is a date of RFC 3339. */
  private static boolean isDate(JsonNode value) {
    try {
      OffsetDateTime.parse(value.asText());
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static void unless(boolean holds, Place place, String problem, Findings findings) {
    findings.unless(holds, Rule.JSON_FEED_MALFORMED, place, problem);
  }
}
