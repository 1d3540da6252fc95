package lector.publish.show;

import java.nio.file.Path;

/** A {@code show.toml}, or a cover that it names, that can't be used. */
public final class InvalidShowException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String problem;

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
    this.problem = problem;
  }

  /**
   * Creates the exception for a file that has no lines.
   *
   * @param file the file
   * @param problem what is wrong and what to do
   */
  public InvalidShowException(Path file, String problem) {
    super(file + ": " + problem);
    this.line = 1;
    this.problem = problem;
  }

  /** What is wrong and what to do, without the place. */
  public String problem() {
    return problem;
  }

  /** The line where the file is wrong, counted from 1. */
  public int line() {
    return line;
  }
}
