package lector.publish;

import java.util.List;
import lector.episode.Episode;

/** {@code index.html}: the show and its episodes, for people. */
final class IndexPage {

  static final String FILE = "index.html";

  private IndexPage() {}

  /**
   * The page.
   *
   * @param episodes the episodes, newest first
   */
  static String of(Show show, List<Episode> episodes) {
    Html html = PageHead.open("en", show.title(), show.description());
    html.empty(
            "link",
            "rel",
            "alternate",
            "type",
            "application/rss+xml",
            "href",
            Feed.FILE,
            "title",
            show.title())
        .newLine();
    html.empty(
            "link",
            "rel",
            "alternate",
            "type",
            "application/feed+json",
            "href",
            JsonFeed.FILE,
            "title",
            show.title())
        .newLine()
        .close()
        .newLine();
    html.open("body", "class", "index").newLine();
    html.element("a", "Skip to the episodes", "class", "skip", "href", "#episodes").newLine();
    header(html, show);
    html.open("main", "id", "episodes").newLine();
    html.element("h2", episodes.isEmpty() ? "No episodes yet" : "Episodes").newLine();
    for (int i = 0; i < episodes.size(); i++) {
      new EpisodeEntry(html, episodes.get(i), i + 1).write();
    }
    html.close().newLine();
    footer(html, show);
    html.inline("script", "seek.js").newLine();
    return html.close().newLine().close().newLine().toString();
  }

  private static void header(Html html, Show show) {
    String cover = Links.encode(show.cover());
    html.open("header", "class", "show").newLine();
    html.empty("img", "src", cover, "alt", "", "width", "176", "height", "176").newLine();
    html.open("div", "lang", show.language()).newLine();
    html.element("h1", show.title()).newLine();
    html.element("p", show.description()).newLine();
    html.close().newLine();
    html.open("p", "class", "subscribe");
    html.element("a", "Subscribe", "class", "button", "href", Feed.FILE);
    html.open("span").text("Address for podcast apps: ");
    html.element("code", new Links(show).file(Feed.FILE)).close();
    html.close().newLine().close().newLine();
  }

  private static void footer(Html html, Show show) {
    html.open("footer").newLine();
    show.copyright().ifPresent(copyright -> html.element("p", copyright).newLine());
    html.element("p", "Made with Lector. The voices are synthetic.").newLine();
    html.close().newLine();
  }
}
