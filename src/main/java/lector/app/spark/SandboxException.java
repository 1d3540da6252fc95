package lector.app.spark;

/** A failure in a sandbox. */
final class SandboxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String errorClass;

  SandboxException(String errorClass, String message) {
    super(message);
    this.errorClass = errorClass;
  }

  /** What kind of failure it was. */
  String errorClass() {
    return errorClass;
  }
}
