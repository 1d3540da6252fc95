package lector.install;

/** A package that can't be had; the message says why. */
public final class InstallException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InstallException(String thing, String problem) {
    super(thing + ": " + problem);
  }
}
