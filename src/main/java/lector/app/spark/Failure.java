package lector.app.spark;

/** Says why no episode was made of an article. */
final class Failure {

  private Failure() {}

  static Outcome outcome(String id, Throwable cause, double workSeconds) {
    String message = cause.getMessage();
    return Outcome.failed(
        id,
        cause instanceof SandboxException there
            ? there.errorClass()
            : cause.getClass().getSimpleName(),
        message == null ? cause.toString() : message,
        workSeconds);
  }
}
