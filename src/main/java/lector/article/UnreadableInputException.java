package lector.article;

/** An input that holds no article: missing, empty, too large, or not text. */
public final class UnreadableInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String input;
  private final String problem;

  /**
   * Creates the exception.
   *
   * @param input the path or address that can't be read
   * @param problem what is wrong with it and what to do, as the end of a sentence: "is empty: give
   *     a file with text in it"
   */
  public UnreadableInputException(String input, String problem) {
    super(input + ": " + problem);
    this.input = input;
    this.problem = problem;
  }

  /** The same problem of the input under the name by which the user knows it. */
  UnreadableInputException of(String shownAs) {
    UnreadableInputException renamed = new UnreadableInputException(shownAs, problem);
    renamed.initCause(this);
    return renamed;
  }

  /** The path or address that can't be read. */
  public String input() {
    return input;
  }
}
