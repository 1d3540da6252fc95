package lector.install;

/**
 * A file that is fetched for a thing.
 *
 * @param bundle what it is part of
 * @param client what fetches it: {@code pip}, {@code npm} or {@code https}
 * @param name the package, or the address
 * @param version the package's version; empty for an address
 * @param bytes length of the file; 0 if it is not known, which only that of a package may be
 * @param sha256 hash of the file, in lower-case hexadecimal
 */
public record PackageFile(
    String bundle, String client, String name, String version, long bytes, String sha256) {

  /** The client that fetches addresses. */
  public static final String HTTPS = "https";

  /** A file of a package whose length is not known. */
  public PackageFile(String bundle, String client, String name, String version, String sha256) {
    this(bundle, client, name, version, 0, sha256);
  }

  /** Whether a file of so many bytes can be it. */
  boolean hasLength(long length) {
    return bytes == 0 || bytes == length;
  }

  /** How it is called in messages. */
  public String title() {
    return isAddress() ? name : name + " " + version;
  }

  /** Whether it is fetched from an address, as it is, and not as a package. */
  public boolean isAddress() {
    return client.equals(HTTPS);
  }
}
