package lector.app.cli;

import org.apache.commons.cli.Options;

/** A command of the command line. */
interface Command {

  /** Its name. */
  String name();

  /** What stands after its name: {@code INPUT…}. */
  String parameters();

  /** What it does, in one line. */
  String summary();

  /** A command line that shows it at work. */
  String example();

  /** Its options, beside those that all commands have. */
  Options options();

  /** Whether an interruption is the way to end it: its exit status is then its own. */
  default boolean isEndedByInterruption() {
    return false;
  }

  /**
   * Does it.
   *
   * @return the exit status
   */
  int run(Arguments arguments, Console console) throws Exception;
}
