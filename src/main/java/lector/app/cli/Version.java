package lector.app.cli;

/** The version of this program. */
final class Version {

  private Version() {}

  /** The version that the jar names, or {@code development} outside a jar. */
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
