package lector.speech;

import java.nio.file.Path;

/** Where Lector keeps things for a user, outside the output folder. */
public final class UserFolders {

  private UserFolders() {}

  /**
   * The folder for what can be made again: {@code LECTOR_CACHE}, else the platform's cache folder
   * (XDG Base Directory Specification on Unix).
   */
  public static Path cache() {
    String own = System.getenv("LECTOR_CACHE");
    if (own != null && !own.isBlank()) {
      return Path.of(own);
    }
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path home = Path.of(System.getProperty("user.home"));
    String system = System.getProperty("os.name");
    if (xdg != null && Path.of(xdg).isAbsolute()) {
      return Path.of(xdg, "lector");
    } else if (system.startsWith("Mac")) {
      return home.resolve("Library/Caches/lector");
    } else if (system.startsWith("Windows")) {
      return home.resolve("AppData/Local/lector/cache");
    }
    return home.resolve(".cache/lector");
  }
}
