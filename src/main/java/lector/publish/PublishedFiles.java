package lector.publish;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lector.publish.feed.Feed;
import lector.publish.page.IndexPage;
import lector.publish.show.Links;
import lector.publish.show.ListPage;

/**
 * The files that {@link Publisher} writes, for whoever shows them to the world, with their types.
 */
public final class PublishedFiles {

  private static final Map<String, String> IN_SHOW =
      Map.of(
          Feed.FILE,
          "application/rss+xml",
          IndexPage.FILE,
          "text/html",
          "feed.json",
          "application/feed+json",
          "subscriptions.opml",
          "text/x-opml",
          "lector.css",
          "text/css",
          "lector.js",
          "text/javascript",
          "lector.svg",
          "image/svg+xml");

  private static final Map<String, String> IN_EPISODE = Map.of(Links.EPISODE_PAGE, "text/html");

  private PublishedFiles() {}

  /**
   * The media type of a file in the output folder.
   *
   * @param cover name of the show's picture
   * @return the type; empty if the publisher writes no such file
   */
  public static Optional<String> typeInShow(String name, String cover) {
    if (name.equals(cover)) {
      boolean isPng = name.toLowerCase(Locale.ROOT).endsWith(".png");
      return Optional.of(isPng ? "image/png" : "image/jpeg");
    }
    return Publisher.LISTS.stream()
        .filter(list -> ListPage.archive(name, list) > 0)
        .findFirst()
        .or(() -> Optional.of(name))
        .map(IN_SHOW::get);
  }

  /**
   * The media type of a file that the publisher writes into each episode's folder.
   *
   * @return the type; empty if it writes no such file
   */
  public static Optional<String> typeInEpisode(String name) {
    return Optional.ofNullable(IN_EPISODE.get(name));
  }
}
