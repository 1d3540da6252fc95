package lector.app.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** The streams of a run, and how much it should say. */
final class Console {

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private boolean isQuiet;
  private boolean isVerbose;

  Console(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  void configure(boolean quiet, boolean verbose) {
    isQuiet = quiet;
    isVerbose = verbose;
  }

  InputStream in() {
    return in;
  }

  /** Where results go. */
  PrintStream out() {
    return out;
  }

  /** Where progress goes. */
  PrintStream err() {
    return err;
  }

  boolean isQuiet() {
    return isQuiet;
  }

  /** Whether a person sits before it. */
  @SuppressWarnings("SystemConsoleNull") // where there is always a console, a bar is drawn
  boolean isTerminal() {
    return System.console() != null;
  }

  /** So many of something: {@code 1 episode}, {@code 2 episodes}. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Says something about how it goes, unless it should be quiet. */
  void note(String message) {
    if (!isQuiet) {
      err.println(message);
    }
  }

  /** Says what went wrong, in one line; with {@code --verbose} also where in the program. */
  void error(String message, Throwable cause) {
    err.println("lector: " + message);
    if (isVerbose) {
      cause.printStackTrace(err);
    }
  }
}
