package lector.publish;

import java.nio.file.Path;

/** A {@code show.toml} that can't be used. */
public final class InvalidShowException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * Creates the exception.
   *
   * @param file the file
   * @param line the line where it is wrong, counted from 1
   * @param problem what is wrong and what to do
   */
  InvalidShowException(Path file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
    this.line = line;
  }

  /** The line where the file is wrong, counted from 1. */
  public int line() {
    return line;
  }
}
