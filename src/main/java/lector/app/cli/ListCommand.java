package lector.app.cli;

import java.nio.file.Path;
import java.util.List;
import lector.episode.EpisodeStore;
import lector.episode.OutputException;
import lector.episode.Shelf;
import org.apache.commons.cli.Options;

/** {@code lector list}. */
final class ListCommand implements Command {

  @Override
  public String name() {
    return "list";
  }

  @Override
  public String parameters() {
    return "[DIR]";
  }

  @Override
  public String summary() {
    return "lists the episodes in DIR (default audio-out): date, length, size, title, folder";
  }

  @Override
  public String example() {
    return "lector list --json audio-out";
  }

  @Override
  public Options options() {
    return new Options().addOption(Arguments.flag("json", "as JSON"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    Path folder = Folders.named(this, arguments);
    Shelf shelf = new EpisodeStore(folder).shelf();
    for (OutputException damaged : shelf.damaged().values()) {
      console.error(damaged.getMessage(), damaged);
    }
    List<ListedEpisode> episodes = shelf.episodes().stream().map(ListedEpisode::of).toList();
    if (arguments.has("json")) {
      console.out().println(JsonOutput.text(episodes));
    } else {
      episodes.forEach(episode -> console.out().println(episode.line()));
    }
    return shelf.damaged().isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }
}
