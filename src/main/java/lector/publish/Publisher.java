package lector.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import lector.episode.Episode;

/**
 * Publishes a show: feed, page and cover, made anew from its episodes.
 *
 * <pre>{@code
 * Show show = Show.load(folder);
 * Publisher.publish(folder, show, episodes);
 * }</pre>
 */
public final class Publisher {

  private static final Comparator<Episode> NEWEST_FIRST =
      Comparator.comparing(Episode::date)
          .reversed()
          .thenComparing(Episode::folder)
          .thenComparing(Episode::guid);

  private Publisher() {}

  /**
   * Writes the cover if there is none, then the pages and what they need, JSON feed and list of
   * subscriptions, and last the feed. Each file is replaced whole; what they say depends on the
   * show and the episodes alone, not on their order.
   *
   * @param folder the output folder, which holds the episodes' folders
   * @param episodes the episodes, each with at least one audio file
   * @throws InvalidShowException if the cover can't be used
   * @throws IOException if a file can't be written; the old one is then as it was
   */
  public static void publish(Path folder, Show show, List<Episode> episodes) throws IOException {
    CoverArt.ensure(folder, show);
    List<Episode> sorted = episodes.stream().sorted(NEWEST_FIRST).toList();
    PageAsset.write(folder);
    for (Episode episode : sorted) {
      Path page = folder.resolve(episode.folder()).resolve(EpisodePage.FILE);
      AtomicFile.update(page, EpisodePage.of(show, episode));
    }
    AtomicFile.write(folder.resolve(IndexPage.FILE), IndexPage.of(show, sorted));
    AtomicFile.write(folder.resolve(JsonFeed.FILE), JsonFeed.of(show, sorted));
    AtomicFile.write(folder.resolve(Opml.FILE), Opml.of(show));
    AtomicFile.write(folder.resolve(Feed.FILE), Feed.of(show, sorted));
  }
}
