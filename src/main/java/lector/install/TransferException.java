package lector.install;

/** A transfer that was refused, or broke; the message says why. */
final class TransferException extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean isFinal;

  /**
   * Creates the exception.
   *
   * @param isFinal whether trying again can't help
   */
  TransferException(String message, boolean isFinal) {
    super(message);
    this.isFinal = isFinal;
  }

  /** Whether trying again can't help. */
  boolean isFinal() {
    return isFinal;
  }
}
