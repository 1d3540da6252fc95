package lector.publish.page;

import java.util.List;
import lector.episode.Episode;
import lector.publish.feed.Feed;
import lector.publish.show.Links;
import lector.publish.show.ListPage;
import lector.publish.show.Show;
import lector.publish.write.Html;

/** {@code index.html}: the show and its episodes, for people. */
public final class IndexPage {

  /** Name of the file in the output folder. */
  public static final String FILE = "index.html";

  private IndexPage() {}

  /**
   * The page, or one of several.
   *
   * @param page which of them
   * @param episodes the episodes on it, newest first
   */
  public static String of(Show show, ListPage page, List<Episode> episodes) {
    PageHead head = new PageHead(show.title(), show.description(), "");
    Html html = head.open("en");
    head.feed(html, show);
    head.script(html);
    html.close().newLine();
    html.open("body", "class", "index").newLine();
    html.element("a", "Skip to the episodes", "class", "skip", "href", "#episodes").newLine();
    html.element(
            "button",
            "Reading settings",
            "type",
            "button",
            "class",
            "settings-button",
            "data-opens",
            "settings",
            "hidden",
            "")
        .newLine();
    header(html, show);
    html.open("main", "id", "episodes").newLine();
    html.element("h2", episodes.isEmpty() ? "No episodes yet" : "Episodes").newLine();
    for (int i = 0; i < episodes.size(); i++) {
      new EpisodeEntry(html, episodes.get(i), i + 1).write();
    }
    others(html, page);
    html.close().newLine();
    footer(html, show);
    html.resource(IndexPage.class, "settings.html");
    html.element("p", "", "id", "status", "class", "hidden", "role", "status").newLine();
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

  private static void others(Html html, ListPage page) {
    if (page.archives() == 0) {
      return;
    }
    html.open("nav", "class", "pages", "aria-label", "More episodes").newLine();
    page.newer().ifPresent(newer -> other(html, newer, "prev", "Newer episodes"));
    page.older().ifPresent(older -> other(html, older, "next", "Older episodes"));
    html.close().newLine();
  }

  private static void other(Html html, ListPage page, String relation, String text) {
    html.element("a", text, "rel", relation, "class", "button", "href", page.file(FILE)).newLine();
  }

  private static void footer(Html html, Show show) {
    html.open("footer").newLine();
    PageFooter.write(html, show);
    html.close().newLine();
  }
}
