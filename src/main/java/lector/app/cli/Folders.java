package lector.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import lector.episode.OutputException;

/** The output folder that a command works on. */
final class Folders {

  private Folders() {}

  /**
   * The folder that stands on the command line, or the default one.
   *
   * @throws UsageException if there are several
   * @throws OutputException if there is no such folder
   */
  static Path named(Command command, Arguments arguments) {
    if (arguments.operands().size() > 1) {
      throw new UsageException("lector " + command.name() + " takes one folder, not several");
    }
    return existing(arguments.operands().isEmpty() ? MakeOptions.OUT : arguments.operands().get(0));
  }

  /**
   * A folder that must be there.
   *
   * @throws OutputException if it is not
   */
  static Path existing(String name) {
    Path folder = Path.of(name);
    if (!Files.isDirectory(folder)) {
      throw new OutputException(
          folder, "there is no such folder; name one with episodes, or make one with lector make");
    }
    return folder;
  }
}
