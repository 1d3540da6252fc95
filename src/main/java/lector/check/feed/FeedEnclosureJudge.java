package lector.check.feed;

import static lector.check.judge.XmlElement.NONE;

import java.util.List;
import java.util.Set;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.check.judge.XmlElement;

/** Each item has one enclosure, of a kind that apps play. */
public final class FeedEnclosureJudge implements Judge<FeedDocument> {

  /** The audio types of Apple Podcasts. */
  private static final Set<String> TYPES = Set.of("audio/mpeg", "audio/x-m4a");

  /** Types that are right in RSS, and that not every app plays. */
  private static final Set<String> OTHER_AUDIO =
      Set.of("audio/ogg", "audio/flac", "audio/wav", "audio/x-m4b");

  @Override
  public void judge(FeedDocument feed, Findings findings) {
    for (XmlElement item : feed.items()) {
      Place place = feed.placeOf(item);
      List<XmlElement> enclosures = item.children(NONE, "enclosure");
      findings.unless(
          enclosures.size() == 1,
          Rule.ENCLOSURE_MISSING,
          place,
          "there are %d enclosures instead of one".formatted(enclosures.size()));
      enclosures.forEach(enclosure -> judge(enclosure, place, findings));
    }
  }

  private static void judge(XmlElement enclosure, Place place, Findings findings) {
    String url = enclosure.attribute("url");
    findings.unless(
        WebAddress.isGood(url),
        Rule.ENCLOSURE_URL,
        place,
        "the enclosure's address is \"%s\"".formatted(url));
    String length = enclosure.attribute("length");
    findings.unless(
        length.matches("[1-9]\\d*"),
        Rule.ENCLOSURE_LENGTH,
        place,
        "the enclosure's length is \"%s\"; it must be a number of bytes".formatted(length));
    String type = enclosure.attribute("type");
    findings.unless(
        TYPES.contains(type) || OTHER_AUDIO.contains(type),
        Rule.ENCLOSURE_TYPE,
        place,
        "the enclosure's type is \"%s\", which is no audio that apps play".formatted(type));
    findings.unless(
        !OTHER_AUDIO.contains(type),
        Rule.ENCLOSURE_NOT_EVERYWHERE,
        place,
        "the enclosure's type is \"%s\"; Apple Podcasts and others play only MP3 and M4A"
            .formatted(type));
  }
}
