package lector.speech.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import lector.speech.UserFolders;

/**
 * Unpacks ONNX Runtime's native libraries into the user's cache once. Left to itself the runtime
 * unpacks them at every start, which costs 0.17 s and leaves files behind when it is interrupted.
 */
final class NativeLibraries {

  private static final String PATH_PROPERTY = "onnxruntime.native.path";

  private NativeLibraries() {}

  /**
   * Unpacks the libraries if need be and tells the runtime where they are. Where that can't be
   * done, the runtime unpacks them itself.
   */
  static void unpack() {
    if (System.getProperty(PATH_PROPERTY) != null) {
      return;
    }
    String platform = platform();
    String version = ai.onnxruntime.OrtEnvironment.class.getPackage().getImplementationVersion();
    Path folder =
        UserFolders.cache().resolve("native").resolve("onnxruntime-" + version + "-" + platform);
    try {
      Files.createDirectories(folder);
      for (String library : new String[] {"onnxruntime", "onnxruntime4j_jni"}) {
        String file = System.mapLibraryName(library);
        URL packed =
            NativeLibraries.class.getResource("/ai/onnxruntime/native/" + platform + "/" + file);
        if (packed == null) {
          return;
        }
        unpack(packed, folder.resolve(file));
      }
      System.setProperty(PATH_PROPERTY, folder.toString());
    } catch (IOException e) {
      System.clearProperty(PATH_PROPERTY);
    }
  }

  private static void unpack(URL packed, Path file) throws IOException {
    URLConnection connection = packed.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      if (Files.exists(file) && Files.size(file) == connection.getContentLengthLong()) {
        return;
      }
      Path temporary = Files.createTempFile(file.getParent(), "unpack", ".tmp");
      try {
        Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    }
  }

  private static String platform() {
    String name = System.getProperty("os.name");
    String system = name.startsWith("Mac") ? "osx" : name.startsWith("Windows") ? "win" : "linux";
    String processor = System.getProperty("os.arch");
    return system
        + "-"
        + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
  }
}
