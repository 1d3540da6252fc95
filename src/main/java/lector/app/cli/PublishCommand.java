package lector.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lector.episode.Episode;
import lector.episode.EpisodeStore;
import lector.episode.Inventory;
import lector.episode.OutputException;
import lector.episode.Shelf;
import lector.episode.Workspace;
import lector.publish.Publisher;
import lector.publish.Show;
import org.apache.commons.cli.Options;

/** {@code lector publish}. */
final class PublishCommand implements Command {

  @Override
  public String name() {
    return "publish";
  }

  @Override
  public String parameters() {
    return "[DIR]";
  }

  @Override
  public String summary() {
    return "writes feeds and page again from the episodes in DIR (default audio-out)";
  }

  @Override
  public String example() {
    return "lector publish --base-url https://example.org/podcast/ audio-out";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(
            Arguments.option(
                "base-url",
                "URL",
                "address of DIR on the web, this time, instead of base_url in show.toml"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    Path folder = Folders.named(this, arguments);
    try (Workspace workspace = Workspace.open(folder)) {
      Show show = at(Show.load(folder), arguments.value("base-url"));
      return publish(workspace, show, episode -> true, console)
          ? ExitStatus.DONE
          : ExitStatus.SOME_FAILED;
    }
  }

  private static Show at(Show show, Optional<String> address) {
    try {
      return address.map(show::at).orElse(show);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--base-url: " + e.getMessage());
    }
  }

  /** Publishes what is in the output folder, under the address in its settings. */
  static void publish(Workspace workspace, Console console) throws Exception {
    publish(workspace, Show.load(workspace.folder()), episode -> true, console);
  }

  /**
   * Publishes the episodes that are whole; of others it says what is wrong with them.
   *
   * @param wanted which episodes to publish
   * @return whether all of them were whole
   */
  static boolean publish(Workspace workspace, Show show, Predicate<Episode> wanted, Console console)
      throws Exception {
    Shelf shelf = new EpisodeStore(workspace.folder()).shelf();
    List<Episode> offered = new ArrayList<>();
    boolean whole = shelf.damaged().isEmpty();
    for (OutputException damaged : shelf.damaged().values()) {
      console.error(damaged.getMessage() + "; it is left out of the feed", damaged);
    }
    for (Episode episode : shelf.episodes().stream().filter(wanted).toList()) {
      shelf.record().add(episode);
      Inventory inventory = Inventory.of(workspace.folder(), episode);
      whole &= inventory.missing().isEmpty();
      warn(inventory, console);
      inventory.offered().ifPresent(offered::add);
    }
    Publisher.publish(workspace.folder(), show, offered);
    console.note(
        "feed with %d episode%s: %s"
            .formatted(
                offered.size(),
                offered.size() == 1 ? "" : "s",
                workspace.folder().resolve("feed.xml")));
    return whole;
  }

  /** A feed that names files which are not there helps nobody; who made them should know. */
  private static void warn(Inventory inventory, Console console) {
    String rest =
        inventory.offered().isPresent()
            ? "the feed does not link to it"
            : "its episode is left out of the feed";
    for (Path file : inventory.missing()) {
      console
          .err()
          .println(
              "lector: %s: is missing or has changed; make the episode again (%s)"
                  .formatted(file, rest));
    }
  }
}
