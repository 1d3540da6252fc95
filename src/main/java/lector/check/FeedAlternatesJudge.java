package lector.check;

import static lector.check.judge.XmlElement.NONE;
import static lector.check.judge.XmlElement.PODCAST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lector.check.feed.FeedDocument;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.check.judge.XmlElement;
import lector.install.Download;

/** What a feed says of an episode's other forms is so, and the default is the enclosure. */
final class FeedAlternatesJudge implements Judge<ShowFolder> {

  @Override
  public void judge(ShowFolder show, Findings findings) {
    show.feed().ifPresent(feed -> feed.items().forEach(item -> judge(feed, item, findings)));
  }

  private static void judge(FeedDocument feed, XmlElement item, Findings findings) {
    List<XmlElement> alternates = item.children(PODCAST, "alternateEnclosure");
    Place place = feed.placeOf(item);
    String enclosure = item.child(NONE, "enclosure").map(each -> each.attribute("url")).orElse("");
    List<String> defaults =
        alternates.stream()
            .filter(each -> each.attribute("default").equals("true"))
            .map(FeedAlternatesJudge::source)
            .toList();
    findings.unless(
        alternates.isEmpty() || defaults.equals(List.of(enclosure)),
        Rule.ALTERNATE_DIFFERS,
        place,
        "the default among the alternate enclosures is %s, the enclosure is %s"
            .formatted(defaults, enclosure));
    for (XmlElement alternate : alternates) {
      Optional<Path> file = feed.local(source(alternate)).filter(Files::isRegularFile);
      if (file.isPresent()) {
        compare(alternate, file.get(), place, findings);
      }
    }
  }

  private static String source(XmlElement alternate) {
    return alternate.child(PODCAST, "source").map(each -> each.attribute("uri")).orElse("");
  }

  private static void compare(XmlElement alternate, Path file, Place place, Findings findings) {
    try {
      String length = alternate.attribute("length");
      findings.unless(
          length.equals(Long.toString(Files.size(file))),
          Rule.ALTERNATE_DIFFERS,
          place,
          "the length of %s is %s in the feed; it has %d bytes"
              .formatted(file.getFileName(), length, Files.size(file)));
      byte[] hash = HexFormat.of().parseHex(Download.sha256(file));
      String integrity =
          alternate.child(PODCAST, "integrity").map(each -> each.attribute("value")).orElse("");
      findings.unless(
          integrity.equals("sha256-" + Base64.getEncoder().encodeToString(hash)),
          Rule.ALTERNATE_DIFFERS,
          place,
          "the integrity of %s is \"%s\", which is not its SHA-256"
              .formatted(file.getFileName(), integrity));
    } catch (IOException e) {
      findings.add(Rule.FILE_UNREADABLE, place, "can't be read: " + e);
    }
  }
}
