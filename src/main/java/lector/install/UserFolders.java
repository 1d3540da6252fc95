package lector.install;

import java.nio.file.Path;

/** Where Lector keeps things for a user, outside the output folder. */
public final class UserFolders {

  private UserFolders() {}

  /**
   * The folder for what can be made again: {@code LECTOR_CACHE}, else the platform's cache folder
   * (XDG Base Directory Specification on Unix).
   */
  public static Path cache() {
    return folder(
        "LECTOR_CACHE", "XDG_CACHE_HOME", ".cache", "Library/Caches/lector", "lector/cache");
  }

  /**
   * The folder for what was installed: {@code LECTOR_DATA}, else the platform's data folder (XDG
   * Base Directory Specification on Unix).
   */
  public static Path data() {
    return folder(
        "LECTOR_DATA",
        "XDG_DATA_HOME",
        ".local/share",
        "Library/Application Support/lector",
        "lector/data");
  }

  private static Path folder(
      String variable, String xdgVariable, String unix, String mac, String windows) {
    String own = System.getenv(variable);
    if (own != null && !own.isBlank()) {
      return Path.of(own);
    }
    String xdg = System.getenv(xdgVariable);
    Path home = Path.of(System.getProperty("user.home"));
    String system = System.getProperty("os.name");
    if (xdg != null && Path.of(xdg).isAbsolute()) {
      return Path.of(xdg, "lector");
    } else if (system.startsWith("Mac")) {
      return home.resolve(mac);
    } else if (system.startsWith("Windows")) {
      return home.resolve("AppData/Local").resolve(windows);
    }
    return home.resolve(unix).resolve("lector");
  }
}
