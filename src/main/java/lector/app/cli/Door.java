package lector.app.cli;

import java.io.PrintStream;
import java.util.List;

/**
 * Another way into Lector that is a program of its own, with a command line that takes the options
 * of {@code make}. {@link Main#enter} runs it.
 */
public interface Door {

  /** How it is called. */
  String name();

  /** What it does, in one line. */
  String summary();

  /** A command line that shows it at work. */
  String example();

  /** The options that it has beside those of {@code make}. */
  List<Choice> choices();

  /**
   * Does it.
   *
   * @param err where progress goes
   * @throws Exception if it can't be done; {@link Main} says why
   */
  void run(List<String> args, MakeLine line, PrintStream err) throws Exception;

  /**
   * An option.
   *
   * @param name its name, without the dashes
   * @param value what its value is called; empty if it has none
   * @param description what it does
   */
  record Choice(String name, String value, String description) {}
}
