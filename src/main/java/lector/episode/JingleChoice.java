package lector.episode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lector.article.UnreadableInputException;
import lector.audio.Chime;
import lector.audio.Jingle;

/**
 * A sound that was chosen and is not read yet.
 *
 * @param chime the chime, if it is one
 * @param file the file, if it is the user's own
 */
public record JingleChoice(Optional<Chime> chime, Path file) {

  /** What users say for the built-in sound. */
  public static final String CHIME = "chime";

  /**
   * The sound before the first words.
   *
   * @param word {@link #CHIME} for the built-in one; else a path
   * @param folder where a path begins
   */
  public static JingleChoice intro(String word, Path folder) {
    return of(word, Chime.OPENING, folder);
  }

  /** The sound after the last words, named likewise. */
  public static JingleChoice outro(String word, Path folder) {
    return of(word, Chime.CLOSING, folder);
  }

  /** The sound between chapters, named likewise. */
  public static JingleChoice betweenChapters(String word, Path folder) {
    return of(word, Chime.CHAPTER, folder);
  }

  private static JingleChoice of(String word, Chime builtIn, Path folder) {
    return word.equals(CHIME)
        ? new JingleChoice(Optional.of(builtIn), folder)
        : new JingleChoice(Optional.empty(), folder.resolve(word));
  }

  /** Whether there is something to read. */
  public boolean isThere() {
    return chime.isPresent() || Files.isRegularFile(file);
  }

  /**
   * The sound.
   *
   * @throws UnreadableInputException if it can't be read, or has no sound in it
   */
  Jingle load() {
    if (chime.isPresent()) {
      return Jingle.of(chime.get());
    }
    if (!isThere()) {
      throw new UnreadableInputException(
          file.toString(), "there is no such sound file; give its path, or \"" + CHIME + "\"");
    }
    try {
      return Jingle.read(file);
    } catch (IOException e) {
      throw new UnreadableInputException(
          file.toString(),
          "can't be decoded, or is silent; give a sound file of a common format, or \""
              + CHIME
              + "\"");
    }
  }
}
