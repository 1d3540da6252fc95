package lector.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lector.app.Studio;
import lector.episode.Episode;
import lector.episode.OutputException;
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
        Path.of(arguments.operands().isEmpty() ? MakeOptions.OUT : arguments.operands().get(0));
    if (!Files.isDirectory(folder)) {
      throw new OutputException(
          folder, "there is no such folder; name one with episodes, or make one with lector make");
    }
    report(folder, Studio.publish(folder), console);
    return ExitStatus.DONE;
  }

  /** Says what was published. */
  static void report(Path folder, List<Episode> episodes, Console console) {
    for (Episode episode : episodes) {
      warnOfMissingFiles(folder.resolve(episode.folder()), episode, console);
    }
    console.note(
        "feed with %d episode%s: %s"
            .formatted(
                episodes.size(), episodes.size() == 1 ? "" : "s", folder.resolve("feed.xml")));
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
