package lector.publish;

/** {@code subscriptions.opml}: the feed as a list that any podcast app imports (OPML 2.0). */
final class Opml {

  static final String FILE = "subscriptions.opml";

  private Opml() {}

  static String of(Show show) {
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
