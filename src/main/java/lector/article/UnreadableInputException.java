package lector.article;

/** An input that holds no article: missing, empty, too large, or not text. */
public final class UnreadableInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String input;
  private final String problem;
  private final String option;

  /**
   * Creates the exception.
   *
   * @param input the path or address that can't be read
   * @param problem what is wrong with it and what to do, as the end of a sentence: "is empty: give
   *     a file with text in it"
   */
  public UnreadableInputException(String input, String problem) {
    this(input, problem, "");
  }

  /**
   * Creates the exception for what an option of the command line can help.
   *
   * @param input the path or address that can't be read
   * @param problem what is wrong with it and what anyone can do
   * @param option what else can be done: "raise the limit with --max-size"; empty for nothing
   */
  public UnreadableInputException(String input, String problem, String option) {
    super(input + ": " + problem + (option.isEmpty() ? "" : ", or " + option));
    this.input = input;
    this.problem = problem;
    this.option = option;
  }

  /** The same problem of the input under the name by which the user knows it. */
  UnreadableInputException of(String shownAs) {
    UnreadableInputException renamed = new UnreadableInputException(shownAs, problem, option);
    renamed.initCause(this);
    return renamed;
  }

  /** The path or address that can't be read. */
  public String input() {
    return input;
  }

  /** What is wrong and what to do, for those who have no command line. */
  public String problem() {
    return problem;
  }
}
