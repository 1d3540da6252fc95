package lector.check.feed;

import static lector.check.judge.XmlElement.ATOM;
import static lector.check.judge.XmlElement.NONE;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Rule;
import lector.check.judge.XmlElement;

/** Dates are those of RFC 2822, on the right day of the week, the newest item first. */
public final class FeedDatesJudge implements Judge<FeedDocument> {

  @Override
  public void judge(FeedDocument feed, Findings findings) {
    String built = feed.channel().text(NONE, "lastBuildDate");
    findings.unless(
        feed.items().isEmpty() || rfc2822(built).isPresent(),
        Rule.FEED_BUILD_DATE,
        feed.place().line(feed.channel().line()),
        "lastBuildDate is \"%s\"".formatted(built));
    Instant last = Instant.MAX;
    for (XmlElement item : feed.items()) {
      String text = item.text(NONE, "pubDate");
      Optional<Instant> date = rfc2822(text);
      findings.unless(
          date.isPresent(),
          Rule.ITEM_DATE,
          feed.placeOf(item),
          "pubDate is \"%s\", no date of RFC 2822".formatted(text));
      findings.unless(
          date.isEmpty() || !date.get().isAfter(last),
          Rule.FEED_ORDER,
          feed.placeOf(item),
          "it is newer than the item before it");
      updated(feed, item, date, findings);
      last = date.orElse(last);
    }
  }

  private static void updated(
      FeedDocument feed, XmlElement item, Optional<Instant> published, Findings findings) {
    for (XmlElement element : item.children(ATOM, "updated")) {
      boolean isGood;
      try {
        Instant updated = OffsetDateTime.parse(element.text()).toInstant();
        isGood = published.isEmpty() || !updated.isBefore(published.get());
      } catch (DateTimeException e) {
        isGood = false;
      }
      findings.unless(
          isGood,
          Rule.ITEM_UPDATED,
          feed.placeOf(item),
          "atom:updated is \"%s\": no date, or before pubDate".formatted(element.text()));
    }
  }

  /** The instant of a date of RFC 2822, section 3.3. */
  public static Optional<Instant> rfc2822(String text) {
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
