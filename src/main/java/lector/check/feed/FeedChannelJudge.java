package lector.check.feed;

import static lector.check.judge.XmlElement.NONE;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.check.judge.XmlElement;

/** What RSS 2.0 and PSP-1 require of a channel. */
public final class FeedChannelJudge implements Judge<FeedDocument> {

  static final int MOST_DESCRIPTION_BYTES = 4000;

  @Override
  public void judge(FeedDocument feed, Findings findings) {
    XmlElement channel = feed.channel();
    Place place = feed.place().line(channel.line());
    findings.unless(
        WebAddress.isGood(feed.selfLink()),
        Rule.FEED_SELF_LINK,
        place,
        "atom:link rel=\"self\" is \"%s\"; it must be the feed's whole address"
            .formatted(feed.selfLink()));
    findings.unless(
        !channel.text(NONE, "title").isBlank(), Rule.FEED_TITLE, place, "there is no title");
    int bytes = channel.text(NONE, "description").getBytes(StandardCharsets.UTF_8).length;
    findings.unless(
        bytes > 0 && bytes <= MOST_DESCRIPTION_BYTES,
        Rule.FEED_DESCRIPTION,
        place,
        "the description has %d bytes; 1 to 4000 are allowed".formatted(bytes));
    String link = channel.text(NONE, "link");
    findings.unless(
        WebAddress.isGood(link), Rule.FEED_LINK, place, "the link is \"%s\"".formatted(link));
    String language = channel.text(NONE, "language");
    findings.unless(
        isLanguage(language),
        Rule.FEED_LANGUAGE,
        place,
        "the language is \"%s\", which is no tag such as \"en\"".formatted(language));
  }

  /** Whether it is a BCP 47 tag whose language ISO 639 lists. */
  private static boolean isLanguage(String tag) {
    try {
      String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
      return language.length() == 3 || Arrays.asList(Locale.getISOLanguages()).contains(language);
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
