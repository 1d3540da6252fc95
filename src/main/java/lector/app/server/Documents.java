package lector.app.server;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Feeds and pages as a visitor is to see them: what they say of the show's own address is said of
 * the address, and the token, by which the visitor came. Owners find the way to add articles.
 */
final class Documents {

  private static final Set<String> WITH_LINKS =
      Set.of("text/html", "text/x-opml", "application/rss+xml", "application/feed+json");

  private static final String WAY_TO_ADD =
      "<p class=\"subscribe\"><a href=\"add\">Add an article</a></p>\n";

  private final LiveShow show;
  private final boolean isPrivate;

  Documents(LiveShow show, boolean isPrivate) {
    this.show = show;
    this.isPrivate = isPrivate;
  }

  /** Whether a file has links in it that depend on the visitor. */
  static boolean hasLinks(Served file) {
    return WITH_LINKS.contains(file.type().replaceFirst(";.*", ""));
  }

  /**
   * The document for a visitor.
   *
   * @param file as it lies in the folder; is closed
   */
  Served forVisitor(Served file, Visit visit) throws IOException {
    try (file) {
      String text = new String(file.readAll(), StandardCharsets.UTF_8);
      String moved = move(text, escaped(show.get().baseUrl()), escaped(visit.base()));
      if (isPrivate && file.type().startsWith("application/rss+xml")) {
        // Directories that come by the feed leave it out (Apple's and PSP-1's itunes:block).
        moved = moved.replace("</channel>", "<itunes:block>Yes</itunes:block>\n</channel>");
      }
      if (visit.isOwners() && visit.isOfIndex()) {
        moved = moved.replaceFirst("</header>", WAY_TO_ADD + "</header>");
      }
      return new ServedBytes(moved, file.type(), file.modified());
    }
  }

  /** Only what begins an attribute, an element or a JSON string is a link; other text stays. */
  private static String move(String text, String from, String to) {
    return Pattern.compile("(?<=[=:>\\[]\\s?\"|>)" + Pattern.quote(from))
        .matcher(text)
        .replaceAll(Matcher.quoteReplacement(to));
  }

  private static String escaped(URI address) {
    return address.toString().replace("&", "&amp;");
  }
}
