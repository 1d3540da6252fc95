package lector.publish.page;

import lector.publish.feed.Feed;
import lector.publish.feed.JsonFeed;
import lector.publish.show.Show;
import lector.publish.write.Html;

/**
 * The head that all our pages share. No request leaves the output folder, whatever shows the page.
 */
final class PageHead {

  private final String title;
  private final String description;
  private final String root;

  /**
   * Prepares a head.
   *
   * @param root the way from the page to the output folder: empty or {@code ../}
   */
  PageHead(String title, String description, String root) {
    this.title = title;
    this.description = description;
    this.root = root;
  }

  /**
   * Begins a page, and leaves its head open for what only this page has.
   *
   * @param language BCP 47 tag of the page's language
   */
  Html open(String language) {
    Html html = Html.document().open("html", "lang", language).newLine().open("head").newLine();
    html.empty("meta", "charset", "utf-8").newLine();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .newLine();
    html.empty("meta", "name", "description", "content", description).newLine();
    html.empty("meta", "name", "generator", "content", "Lector").newLine();
    html.element("title", title).newLine();
    html.empty("link", "rel", "stylesheet", "href", root + PageAsset.STYLE.address()).newLine();
    return html.empty("link", "rel", "icon", "href", root + PageAsset.ICON.address()).newLine();
  }

  /** Adds the page's script. It stands in the head, so that what a reader chose is never late. */
  void script(Html html) {
    html.element("script", "", "src", root + PageAsset.SCRIPT.address()).newLine();
  }

  /** Adds the links to the feeds. */
  void feed(Html html, Show show) {
    feed(html, show, "application/rss+xml", Feed.FILE);
    feed(html, show, "application/feed+json", JsonFeed.FILE);
  }

  private void feed(Html html, Show show, String type, String file) {
    html.empty("link", "rel", "alternate", "type", type, "href", root + file, "title", show.title())
        .newLine();
  }
}
