package lector.check.judge;

/** A file that is not of the kind that its name says. */
public final class MalformedFileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String at;

  /**
   * Creates the exception.
   *
   * @param at the line or item; empty if it can't be told
   * @param problem what is wrong
   */
  public MalformedFileException(String at, String problem) {
    super(problem);
    this.at = at;
  }

  /** The line or item; empty if it can't be told. */
  public String at() {
    return at;
  }
}
