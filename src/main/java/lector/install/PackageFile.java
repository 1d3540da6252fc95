package lector.install;

/**
 * A file that a package client fetches.
 *
 * @param bundle what it is part of
 * @param client {@code pip} or {@code npm}
 * @param name the package
 * @param version its version
 * @param sha256 hash of the file, in hexadecimal
 */
public record PackageFile(
    String bundle, String client, String name, String version, String sha256) {

  /** How it is called in messages. */
  public String title() {
    return name + " " + version;
  }
}
