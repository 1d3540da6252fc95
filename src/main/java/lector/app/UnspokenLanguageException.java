package lector.app;

/** An article in a language that the voice does not speak. */
public final class UnspokenLanguageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String problem;

  /**
   * Creates the exception.
   *
   * @param input the article's path or address
   * @param problem what is wrong, as the end of a sentence
   * @param option what to do where commands are typed
   */
  UnspokenLanguageException(String input, String problem, String option) {
    super(input + ": " + problem + ": " + option);
    this.problem = problem;
  }

  /** What is wrong, for those who have no command line. */
  public String problem() {
    return problem;
  }
}
