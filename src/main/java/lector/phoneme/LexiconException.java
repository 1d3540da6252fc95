package lector.phoneme;

/** A lexicon of the user's that can't be used; the message says which, where, and what to do. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LexiconException(String message, Throwable cause) {
    super(message, cause);
  }
}
