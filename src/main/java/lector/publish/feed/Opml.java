package lector.publish.feed;

import lector.publish.show.Links;
import lector.publish.show.Show;
import lector.publish.write.Xml;

/** {@code subscriptions.opml}: the feed as a list that any podcast app imports (OPML 2.0). */
public final class Opml {

  /** Name of the file in the output folder. */
  public static final String FILE = "subscriptions.opml";

  private Opml() {}

  /** The list for a show. */
  public static String of(Show show) {
    Links links = new Links(show);
    Xml xml = new Xml();
    xml.open("opml", "version", "2.0");
    xml.open("head").element("title", show.title()).close();
    xml.open("body");
    xml.empty(
        "outline",
        "type",
        "rss",
        "text",
        show.title(),
        "title",
        show.title(),
        "description",
        show.description(),
        "language",
        show.language(),
        "htmlUrl",
        links.home(),
        "xmlUrl",
        links.file(Feed.FILE));
    return xml.close().close().end();
  }
}
