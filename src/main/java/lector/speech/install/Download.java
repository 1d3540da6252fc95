package lector.speech.install;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lector.cache.Key;
import lector.speech.SpeechException;

/**
 * A file to be fetched. What a source gives is used only if its hash is right.
 *
 * @param source what fetches it
 * @param file the file
 */
record Download(Source source, SourceFile file) {

  /**
   * Fetches the file, unless it was fetched before. If what was left of an earlier try does not
   * become the right file, it is fetched from its beginning.
   *
   * @param folder where it is kept, alone
   * @return the file, whose hash is right
   * @throws SpeechException if it can't be had
   * @throws IOException if the folder can't be written
   */
  Path into(Path folder, InstallProgress progress) throws IOException {
    Files.createDirectories(folder);
    boolean isBegun = Folders.bytes(folder) > 0;
    Optional<Path> found = find(folder);
    if (found.isEmpty()) {
      found = fetch(folder, progress);
    }
    if (found.isEmpty() && isBegun) {
      progress.said("what was left of an earlier try is of no use: fetching it again");
      found = fetch(folder, progress);
    }
    return found.orElseThrow(
        () ->
            new SpeechException(
                file.bundle(),
                "what was fetched as "
                    + file.title()
                    + " is not what it should be (its SHA-256 is another): not used"));
  }

  /** Fetches it; nothing is left of what turns out to be wrong. */
  private Optional<Path> fetch(Path folder, InstallProgress progress) throws IOException {
    String error = source.fetch(file, folder, progress);
    if (!error.isEmpty()) {
      throw new SpeechException(file.bundle(), "can't fetch " + file.title() + ": " + error);
    }
    Optional<Path> found = find(folder);
    if (found.isEmpty()) {
      Folders.delete(folder);
      Files.createDirectories(folder);
    }
    return found;
  }

  private Optional<Path> find(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path found : files) {
        if (Files.size(found) == file.bytes() && Key.sha256(found).equals(file.sha256())) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }
}
