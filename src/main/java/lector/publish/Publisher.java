package lector.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import lector.episode.Episode;
import lector.publish.cover.CoverArt;
import lector.publish.feed.Feed;
import lector.publish.feed.JsonFeed;
import lector.publish.feed.Opml;
import lector.publish.page.EpisodePage;
import lector.publish.page.IndexPage;
import lector.publish.page.PageAsset;
import lector.publish.show.Links;
import lector.publish.show.ListPage;
import lector.publish.show.Show;
import lector.publish.write.AtomicFile;

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
      Comparator.comparing(Episode::published)
          .reversed()
          .thenComparing(Episode::folder)
          .thenComparing(Episode::guid);

  /** The current documents that list the episodes. */
  static final List<String> LISTS = List.of(IndexPage.FILE, JsonFeed.FILE, Feed.FILE);

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
    for (Episode episode : sorted) {
      page(folder, show, episode);
    }
    lists(folder, show, sorted.size(), sorted.iterator());
  }

  /**
   * Writes the page of an episode into its folder.
   *
   * @param folder the output folder
   * @throws IOException if it can't be written; the old one is then as it was
   */
  public static void page(Path folder, Show show, Episode episode) throws IOException {
    Path page = folder.resolve(episode.folder()).resolve(Links.EPISODE_PAGE);
    AtomicFile.update(page, EpisodePage.of(show, episode));
  }

  /**
   * Writes all but the pages of the episodes; the current feed comes last. No more than a thousand
   * episodes are held at a time.
   *
   * @param folder the output folder
   * @param count how many episodes there are
   * @param newestFirst the episodes, in the order of the feed; what is said in them is not needed
   * @throws InvalidShowException if the cover can't be used
   * @throws IOException if a file can't be written; the old one is then as it was
   */
  public static void lists(Path folder, Show show, int count, Iterator<Episode> newestFirst)
      throws IOException {
    CoverArt.ensure(folder, show);
    PageAsset.write(folder);
    ListPage current = ListPage.current(count);
    List<Episode> newest = take(newestFirst, current.size(count));
    for (Optional<ListPage> page = current.older(); page.isPresent(); page = page.get().older()) {
      list(folder, show, page.get(), take(newestFirst, page.get().size(count)));
    }
    AtomicFile.write(folder.resolve(Opml.FILE), Opml.of(show));
    list(folder, show, current, newest);
    deleteArchives(folder, current.archives());
  }

  private static List<Episode> take(Iterator<Episode> episodes, int count) {
    List<Episode> taken = new ArrayList<>(count);
    while (taken.size() < count) {
      taken.add(episodes.next());
    }
    return taken;
  }

  private static void list(Path folder, Show show, ListPage page, List<Episode> episodes)
      throws IOException {
    AtomicFile.update(
        folder.resolve(page.file(IndexPage.FILE)), IndexPage.of(show, page, episodes));
    AtomicFile.update(folder.resolve(page.file(JsonFeed.FILE)), JsonFeed.of(show, page, episodes));
    AtomicFile.update(folder.resolve(page.file(Feed.FILE)), Feed.of(show, page, episodes));
  }

  /** Deletes the archives of a time when there were more episodes. */
  private static void deleteArchives(Path folder, int kept) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*-*.{html,json,xml}")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        boolean isOld = LISTS.stream().anyMatch(current -> ListPage.archive(name, current) > kept);
        if (isOld) {
          Files.delete(file);
        }
      }
    }
  }
}
