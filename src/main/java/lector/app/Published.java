package lector.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lector.episode.Episode;
import lector.episode.Inventory;
import lector.episode.OutputException;
import lector.episode.Shelf;
import lector.episode.Workspace;
import lector.publish.Publisher;
import lector.publish.cover.CoverArt;
import lector.publish.show.Show;

/**
 * What was published.
 *
 * @param episodes the episodes in the feed, newest first; without what is said in them
 * @param problems what was left out and why, a line each
 */
public record Published(List<Episode> episodes, List<String> problems) {

  public Published {
    episodes = List.copyOf(episodes);
    problems = List.copyOf(problems);
  }

  /**
   * Publishes all whole episodes in a folder, as its own settings say.
   *
   * @throws OutputException if a file can't be written
   */
  public static Published of(Path folder) {
    try (Workspace workspace = Workspace.open(folder)) {
      return of(workspace, Show.load(folder), episode -> true);
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
  }

  /**
   * Publishes the episodes in a folder that are whole: a feed that names files which are not there
   * helps nobody.
   *
   * @param show the show, with the address to publish under
   * @param wanted which episodes to publish
   * @throws OutputException if a file can't be written
   */
  public static Published of(Workspace workspace, Show show, Predicate<Episode> wanted) {
    Path folder = workspace.folder();
    List<Episode> offered = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try {
      CoverArt.check(folder, show);
      Shelf shelf = workspace.shelf(episode -> page(folder, show, wanted, episode));
      for (OutputException damaged : shelf.damaged().values()) {
        problems.add(damaged.getMessage() + " (it is left out of the feed)");
      }
      for (Episode episode : shelf.episodes()) {
        shelf.record().add(episode);
        if (wanted.test(episode)) {
          Inventory inventory = Inventory.of(folder, episode);
          inventory.offered().ifPresent(offered::add);
          inventory.missing().forEach(file -> problems.add(problem(file, inventory)));
        }
      }
      Publisher.lists(folder, show, offered.size(), offered.iterator());
      return new Published(offered, problems);
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
  }

  /** Writes an episode's page while all that is said in it is at hand. */
  private static void page(Path folder, Show show, Predicate<Episode> wanted, Episode episode) {
    Optional<Episode> offered =
        wanted.test(episode) ? Inventory.of(folder, episode).offered() : Optional.empty();
    try {
      if (offered.isPresent()) {
        Publisher.page(folder, show, offered.get());
      }
    } catch (IOException e) {
      throw new OutputException(folder.resolve(episode.folder()), e);
    }
  }

  private static String problem(Path file, Inventory inventory) {
    String rest =
        inventory.offered().isPresent()
            ? "the feed does not link to it"
            : "its episode is left out of the feed";
    return "%s: is missing or has changed; make the episode again (%s)".formatted(file, rest);
  }
}
