package lector.check.feed;

import static lector.check.judge.XmlElement.ITUNES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.check.judge.XmlElement;
import lector.publish.show.Category;

/** What Apple Podcasts, and PSP-1 with it, require of a channel. */
public final class FeedAppleJudge implements Judge<FeedDocument> {

  static final Set<String> BOOLEANS = Set.of("true", "false");

  @Override
  public void judge(FeedDocument feed, Findings findings) {
    XmlElement channel = feed.channel();
    Place place = feed.place().line(channel.line());
    category(channel, place, findings);
    String explicit = channel.text(ITUNES, "explicit");
    findings.unless(
        BOOLEANS.contains(explicit),
        Rule.FEED_EXPLICIT,
        place,
        "itunes:explicit is \"%s\"; it must be true or false".formatted(explicit));
    String image = channel.child(ITUNES, "image").map(e -> e.attribute("href")).orElse("");
    findings.unless(
        WebAddress.isGood(image) && image.matches("(?i).*\\.(jpe?g|png)"),
        Rule.FEED_IMAGE,
        place,
        "itunes:image is \"%s\"; it must be the address of a JPEG or PNG".formatted(image));
    findings.unless(
        !channel.text(ITUNES, "author").isBlank(),
        Rule.FEED_AUTHOR,
        place,
        "there is no itunes:author");
    channel
        .child(ITUNES, "owner")
        .ifPresent(
            owner ->
                findings.unless(
                    owner.text(ITUNES, "email").matches("|[^\\s@<>]+@[^\\s@<>]+"),
                    Rule.FEED_OWNER,
                    feed.place().line(owner.line()),
                    "\"%s\" is no e-mail address".formatted(owner.text(ITUNES, "email"))));
  }

  private static void category(XmlElement channel, Place place, Findings findings) {
    List<XmlElement> categories = channel.children(ITUNES, "category");
    findings.unless(
        !categories.isEmpty(), Rule.FEED_CATEGORY, place, "there is no itunes:category");
    for (XmlElement category : categories) {
      String name = category.attribute("text");
      Optional<String> sub =
          category.child(ITUNES, "category").map(element -> element.attribute("text"));
      findings.unless(
          Category.names().contains(name)
              && (sub.isEmpty() || Category.subcategories(name).contains(sub.get())),
          Rule.FEED_CATEGORY,
          place,
          "\"%s\" is not in Apple's list".formatted(sub.map(s -> name + " / " + s).orElse(name)));
    }
  }
}
