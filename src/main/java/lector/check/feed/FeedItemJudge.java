package lector.check.feed;

import static lector.check.judge.XmlElement.ITUNES;
import static lector.check.judge.XmlElement.NONE;
import static lector.check.judge.XmlElement.PODCAST;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.check.judge.XmlElement;

/** What PSP-1 and Apple Podcasts require of an item, apart from its enclosure and its dates. */
public final class FeedItemJudge implements Judge<FeedDocument> {

  private static final Set<String> TRANSCRIPT_TYPES =
      Set.of(
          "text/plain",
          "text/html",
          "text/vtt",
          "application/json",
          "application/x-subrip",
          "application/srt");

  @Override
  public void judge(FeedDocument feed, Findings findings) {
    for (XmlElement item : feed.items()) {
      Place place = feed.placeOf(item);
      texts(item, place, findings);
      String duration = item.text(ITUNES, "duration");
      findings.unless(
          duration.matches("[1-9]\\d*"),
          Rule.ITEM_DURATION,
          place,
          "itunes:duration is \"%s\"; it must be a number of seconds".formatted(duration));
      String explicit = item.text(ITUNES, "explicit");
      findings.unless(
          item.child(ITUNES, "explicit").isEmpty() || FeedAppleJudge.BOOLEANS.contains(explicit),
          Rule.FEED_EXPLICIT,
          place,
          "itunes:explicit is \"%s\"; it must be true or false".formatted(explicit));
      findings.unless(
          !item.children(PODCAST, "transcript").isEmpty(),
          Rule.ITEM_TRANSCRIPT,
          place,
          "there is no podcast:transcript");
      for (XmlElement transcript : item.children(PODCAST, "transcript")) {
        findings.unless(
            TRANSCRIPT_TYPES.contains(transcript.attribute("type")),
            Rule.ITEM_TRANSCRIPT,
            place,
            "a transcript's type is \"%s\"".formatted(transcript.attribute("type")));
      }
    }
  }

  private static void texts(XmlElement item, Place place, Findings findings) {
    findings.unless(
        !item.text(NONE, "title").isBlank(), Rule.ITEM_TITLE, place, "there is no title");
    String link = item.text(NONE, "link");
    findings.unless(
        item.child(NONE, "link").isEmpty() || WebAddress.isGood(link),
        Rule.ITEM_LINK,
        place,
        "the link is \"%s\"".formatted(link));
    int bytes = item.text(NONE, "description").getBytes(StandardCharsets.UTF_8).length;
    findings.unless(
        bytes <= FeedChannelJudge.MOST_DESCRIPTION_BYTES,
        Rule.ITEM_DESCRIPTION,
        place,
        "the description has %d bytes; at most 4000 are allowed".formatted(bytes));
  }
}
