package lector.check.feed;

import static lector.check.judge.XmlElement.PODCAST;

import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.check.judge.XmlElement;

/** What the Podcasting 2.0 namespace has for a channel, and a good one has too. */
public final class FeedPodcastJudge implements Judge<FeedDocument> {

  private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  @Override
  public void judge(FeedDocument feed, Findings findings) {
    XmlElement channel = feed.channel();
    Place place = feed.place().line(channel.line());
    String guid = channel.text(PODCAST, "guid");
    findings.unless(
        guid.matches(UUID),
        Rule.FEED_GUID,
        place,
        "podcast:guid is \"%s\"; it must be a UUID".formatted(guid));
    String locked = channel.text(PODCAST, "locked");
    findings.unless(
        locked.matches("yes|no"),
        Rule.FEED_LOCKED,
        place,
        "podcast:locked is \"%s\"; it must be yes or no".formatted(locked));
    findings.unless(
        channel.children(PODCAST, "txt").stream()
            .anyMatch(
                txt -> txt.attribute("purpose").equals("ai-content") && txt.text().equals("true")),
        Rule.FEED_SYNTHETIC,
        place,
        "no podcast:txt purpose=\"ai-content\" says that the voice is synthetic");
  }
}
