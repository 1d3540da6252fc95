package lector.check;

import static lector.check.judge.XmlElement.ITUNES;
import static lector.check.judge.XmlElement.NONE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import lector.check.audio.AudioType;
import lector.check.feed.FeedDocument;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.check.judge.XmlElement;

/** What a feed links to lies in the folder, as long as the feed says, and of the type it says. */
final class FeedFilesJudge implements Judge<ShowFolder> {

  private static final Set<String> LINKS =
      Set.of("chapters", "transcript", "alternateEnclosure", "source");

  @Override
  public void judge(ShowFolder show, Findings findings) {
    show.feeds().forEach(feed -> judge(feed, findings));
  }

  private static void judge(FeedDocument feed, Findings findings) {
    feed.channel()
        .child(ITUNES, "image")
        .ifPresent(image -> exists(feed, image.attribute("href"), feed.place(), findings));
    for (XmlElement item : feed.items()) {
      Place place = feed.placeOf(item);
      item.child(NONE, "enclosure")
          .ifPresent(enclosure -> enclosure(feed, enclosure, place, findings));
      item.all()
          .filter(each -> each.namespace().equals(XmlElement.PODCAST))
          .filter(each -> LINKS.contains(each.name()))
          .map(each -> each.attribute(each.name().equals("source") ? "uri" : "url"))
          .filter(address -> !address.isEmpty())
          .forEach(address -> exists(feed, address, place, findings));
    }
  }

  private static void exists(FeedDocument feed, String address, Place place, Findings findings) {
    Optional<Path> file = feed.local(address);
    findings.unless(
        file.isEmpty() || Files.isRegularFile(file.get()),
        Rule.LINK_BROKEN,
        place,
        "there is no file for " + address);
  }

  private static void enclosure(
      FeedDocument feed, XmlElement enclosure, Place place, Findings findings) {
    String url = enclosure.attribute("url");
    Optional<Path> file = feed.local(url);
    if (file.isEmpty()) {
      findings.add(
          Rule.ENCLOSURE_URL,
          place,
          "the enclosure \"" + url + "\" is not below the feed's address");
      return;
    }
    if (!Files.isRegularFile(file.get())) {
      findings.add(Rule.LINK_BROKEN, place, "there is no file for the enclosure " + url);
      return;
    }
    try {
      String size = Long.toString(Files.size(file.get()));
      findings.unless(
          size.equals(enclosure.attribute("length")),
          Rule.ENCLOSURE_LENGTH,
          place,
          "the enclosure's length is %s; the file has %s bytes"
              .formatted(enclosure.attribute("length"), size));
      String type = AudioType.of(file.get());
      findings.unless(
          type.equals(enclosure.attribute("type")),
          Rule.ENCLOSURE_TYPE,
          place,
          "the enclosure's type is %s; the file is %s"
              .formatted(enclosure.attribute("type"), type));
    } catch (IOException e) {
      findings.add(Rule.FILE_UNREADABLE, place, "can't be read: " + e);
    }
  }
}
