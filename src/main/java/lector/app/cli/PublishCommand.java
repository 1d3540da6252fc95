package lector.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lector.episode.Episode;
import lector.episode.EpisodeStore;
import lector.episode.OutputException;
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
    return "writes feed and page again from the episodes in DIR (default audio-out)";
  }

  @Override
  public String example() {
    return "lector publish audio-out";
  }

  @Override
  public Options options() {
    return new Options();
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    if (arguments.operands().size() > 1) {
      throw new UsageException("lector publish takes one folder, not several");
    }
    Path folder =
        Path.of(arguments.operands().isEmpty() ? MakeCommand.OUT : arguments.operands().get(0));
    if (!Files.isDirectory(folder)) {
      throw new OutputException(
          folder, "there is no such folder; name one with episodes, or make one with lector make");
    }
    try (Workspace workspace = Workspace.open(folder)) {
      publish(workspace, console);
    }
    return ExitStatus.DONE;
  }

  static void publish(Workspace workspace, Console console) throws Exception {
    List<Episode> episodes = new EpisodeStore(workspace.folder()).episodes();
    for (Episode episode : episodes) {
      warnOfMissingFiles(workspace.folder().resolve(episode.folder()), episode, console);
    }
    Publisher.publish(workspace.folder(), Show.load(workspace.folder()), episodes);
    console.note(
        "feed with %d episode%s: %s"
            .formatted(
                episodes.size(),
                episodes.size() == 1 ? "" : "s",
                workspace.folder().resolve("feed.xml")));
  }

  /** The feed names files that may have been deleted since; who made them should know. */
  private static void warnOfMissingFiles(Path folder, Episode episode, Console console) {
    Stream.concat(episode.audio().stream(), episode.files().stream())
        .map(file -> folder.resolve(file.name()))
        .filter(Files::notExists)
        .forEach(
            file ->
                console.err().println("lector: " + file + ": is missing; make the episode again"));
  }
}
