package lector.check.feed;

import static lector.check.judge.XmlElement.NONE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import lector.check.judge.Findings;
import lector.check.judge.Judge;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;
import lector.check.judge.Rule;
import lector.check.judge.XmlElement;
import lector.check.judge.XmlReader;

/** A list of subscriptions in OPML 2.0 (opml.org/spec2.opml). */
public final class OpmlJudge implements Judge<OpmlJudge.Opml> {

  /**
   * An OPML file.
   *
   * @param place what it is called
   * @param root its root
   */
  public record Opml(Place place, XmlElement root) {
    /** Reads a file. */
    public static Opml read(Path file, Place place) throws IOException, MalformedFileException {
      return new Opml(place, XmlReader.read(file));
    }
  }

  @Override
  public void judge(Opml opml, Findings findings) {
    XmlElement root = opml.root();
    findings.unless(
        root.is(NONE, "opml")
            && root.attribute("version").equals("2.0")
            && root.child(NONE, "head").isPresent()
            && root.child(NONE, "body").isPresent(),
        Rule.OPML_MALFORMED,
        opml.place().line(root.line()),
        "it is not OPML 2.0 with head and body");
    List<XmlElement> outlines = root.all().filter(each -> each.is(NONE, "outline")).toList();
    findings.unless(
        !outlines.isEmpty(), Rule.OPML_MALFORMED, opml.place(), "it lists no subscription");
    for (XmlElement outline : outlines) {
      findings.unless(
          outline.attribute("type").equals("rss")
              && !outline.attribute("text").isBlank()
              && WebAddress.isGood(outline.attribute("xmlUrl")),
          Rule.OPML_MALFORMED,
          opml.place().line(outline.line()),
          "an outline needs type=\"rss\", text, and xmlUrl; it has %s"
              .formatted(new TreeMap<>(outline.attributes())));
    }
  }
}
