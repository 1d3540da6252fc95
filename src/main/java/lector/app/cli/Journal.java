package lector.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lector.cache.Key;
import lector.episode.Episode;
import lector.episode.EpisodeStore;
import lector.episode.OutputException;

/**
 * Which inputs of a batch are done: a file in the output folder, with a line for each, which goes
 * when all are. After an interruption {@code --resume} passes over those inputs without reading
 * them, unless they have changed or other options are given.
 */
final class Journal {

  private static final String FILE = ".lector.batch";

  private final Path file;
  private final EpisodeStore store;
  private final Map<String, String> folders = new HashMap<>();

  private Journal(Path folder) {
    file = folder.resolve(FILE);
    store = new EpisodeStore(folder);
  }

  /**
   * Opens the journal of an output folder.
   *
   * @param isResumed whether what an earlier run has noted counts
   */
  static Journal open(Path folder, boolean isResumed) {
    Journal journal = new Journal(folder);
    try {
      if (isResumed && Files.exists(journal.file)) {
        for (String line : Files.readAllLines(journal.file)) {
          int space = line.indexOf(' ');
          if (space > 0) {
            journal.folders.put(line.substring(0, space), line.substring(space + 1));
          }
        }
      } else {
        Files.deleteIfExists(journal.file);
      }
    } catch (IOException e) {
      throw new OutputException(journal.file, e);
    }
    return journal;
  }

  /**
   * Names an input by all that decides its episode, without reading it.
   *
   * @param options what the command line says of how it is made
   * @return nothing for an input that is not a file
   */
  static Optional<String> name(String input, String options) {
    if (!Inputs.isFile(input)) {
      return Optional.empty();
    }
    try {
      Path path = Inputs.path(input).toAbsolutePath();
      Key key = new Key("input 1").add(options).add(path.toString());
      key.add(Files.size(path) + " " + Files.getLastModifiedTime(path));
      return Optional.of(key.name());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The episode that was made of an input, if it is still there. */
  Optional<Episode> episode(String name) {
    return Optional.ofNullable(folders.get(name)).flatMap(store::episode);
  }

  /** Notes that an input is done. */
  void add(String name, Episode episode) {
    try {
      Files.write(
          file,
          List.of(name + " " + episode.folder()),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new OutputException(file, e);
    }
  }

  /** All inputs are done. */
  void end() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new OutputException(file, e);
    }
  }
}
