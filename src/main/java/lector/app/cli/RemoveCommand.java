package lector.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lector.app.Published;
import lector.episode.Episode;
import lector.episode.EpisodeStore;
import lector.episode.Workspace;
import lector.publish.show.Show;
import org.apache.commons.cli.Options;

/** {@code lector remove}. */
final class RemoveCommand implements Command {

  @Override
  public String name() {
    return "remove";
  }

  @Override
  public String parameters() {
    return "EPISODE";
  }

  @Override
  public String summary() {
    return "removes an episode, named by its folder, its guid, or a part of folder or title";
  }

  @Override
  public String example() {
    return "lector remove 2024-11-01-why-now --out audio-out";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(
            Arguments.option(
                "out", "DIR", "output folder that it is in (default " + MakeOptions.OUT + ")"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    if (arguments.operands().size() != 1) {
      throw new UsageException("lector remove takes one episode; lector list names them");
    }
    Path folder = Folders.existing(arguments.value("out", MakeOptions.OUT));
    try (Workspace workspace = Workspace.open(folder)) {
      Show show = Show.load(folder);
      Episode episode =
          find(new EpisodeStore(folder).shelf().episodes(), arguments.operands().get(0));
      // The feed first: it must never name what is no longer there.
      Published published =
          Published.of(workspace, show, other -> !other.folder().equals(episode.folder()));
      PublishCommand.report(folder, published, console);
      workspace.remove(episode);
      console
          .out()
          .println("removed %s (%s)".formatted(folder.resolve(episode.folder()), episode.title()));
    }
    return ExitStatus.DONE;
  }

  /** The one episode that a name means: what it is exactly, before what it is part of. */
  static Episode find(List<Episode> episodes, String name) {
    String part = name.toLowerCase(Locale.ROOT);
    List<Predicate<Episode>> meanings =
        List.of(
            episode -> episode.folder().equals(name) || episode.guid().equals(name),
            episode ->
                episode.folder().toLowerCase(Locale.ROOT).contains(part)
                    || episode.title().toLowerCase(Locale.ROOT).contains(part));
    for (Predicate<Episode> meaning : meanings) {
      List<Episode> found = episodes.stream().filter(meaning).toList();
      if (found.size() == 1) {
        return found.get(0);
      } else if (found.size() > 1) {
        throw new UsageException(
            "\"" + name + "\" could be any of " + folders(found) + "; name one of them");
      }
    }
    throw new UsageException(
        "there is no episode \"%s\"; there are %s"
            .formatted(name, episodes.isEmpty() ? "none" : folders(episodes)));
  }

  private static String folders(List<Episode> episodes) {
    return episodes.stream().map(Episode::folder).collect(Collectors.joining(", "));
  }
}
