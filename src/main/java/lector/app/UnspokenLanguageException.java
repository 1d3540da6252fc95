package lector.app;

/** An article in a language that the voice does not speak. */
public final class UnspokenLanguageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnspokenLanguageException(String message) {
    super(message);
  }
}
