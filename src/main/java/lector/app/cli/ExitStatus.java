package lector.app.cli;

/** What the process says of itself when it ends. */
final class ExitStatus {

  /** Done. */
  static final int DONE = 0;

  /** A defect in Lector. */
  static final int DEFECT = 1;

  /** The command line was wrong. */
  static final int USAGE = 2;

  /** An input can't be read. */
  static final int INPUT = 3;

  /** Some inputs of several failed, the rest are done. */
  static final int SOME_FAILED = 4;

  /** A voice or engine is not available. */
  static final int VOICE = 5;

  /** The output can't be written. */
  static final int OUTPUT = 6;

  /** {@code lector check} has found something wrong. */
  static final int FINDINGS = 7;

  /** Interrupted, as by Ctrl-C: 128 and the number of the signal, as shells have it. */
  static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
