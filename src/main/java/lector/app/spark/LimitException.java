package lector.app.spark;

/** An article took more than it may. */
final class LimitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LimitException(String message) {
    super(message);
  }
}
