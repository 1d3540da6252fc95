package lector.app;

import lector.install.UserFolders;

/** What Java and libraries are told by system properties, before they are used. */
public final class JavaSettings {

  private JavaSettings() {}

  /** Sets them; called before anything else. */
  public static void apply() {
    System.setProperty("java.awt.headless", "true");
    String javacpp = "org.bytedeco.javacpp.";
    System.setProperty(javacpp + "cachedir", UserFolders.cache().resolve("native").toString());
    // Else FFmpeg does not load if the process is four times as large as Java's heap may become, as
    // it is with a large voice beside a small heap.
    System.setProperty(javacpp + "maxPhysicalBytes", "0");
  }
}
