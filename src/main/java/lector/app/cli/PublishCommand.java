package lector.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import lector.app.Published;
import lector.episode.Workspace;
import lector.publish.show.Show;
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
      Published published = Published.of(workspace, show, episode -> true);
      report(folder, published, console);
      return published.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
    }
  }

  private static Show at(Show show, Optional<String> address) {
    try {
      return address.map(show::at).orElse(show);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--base-url: " + e.getMessage());
    }
  }

  /** Says what was published, and what was not. */
  static void report(Path folder, Published published, Console console) {
    published.problems().forEach(problem -> console.err().println("lector: " + problem));
    console.note(
        "feed with %s: %s"
            .formatted(
                Console.count(published.episodes().size(), "episode"), folder.resolve("feed.xml")));
  }
}
