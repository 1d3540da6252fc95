package lector.speech.onnx;

import java.io.IOException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import lector.install.Unpacked;
import lector.install.UserFolders;

/**
 * Loads ONNX Runtime's native libraries from the user's cache, where they are unpacked once. Left
 * to itself the runtime unpacks them at every start, which costs 0.17 s.
 */
final class NativeLibraries {

  private static final String PATH_PROPERTY = "onnxruntime.native.path";

  private NativeLibraries() {}

  /**
   * Unpacks the libraries if need be, tells the runtime where they are, and lets it load them.
   * Where they can't be unpacked, the runtime does it itself.
   *
   * @param loading makes the runtime load its libraries
   * @return what {@code loading} gives
   */
  static <T> T provide(Supplier<T> loading) {
    if (System.getProperty(PATH_PROPERTY) == null) {
      unpack();
    }
    Set<Path> before = temporaryFolders();
    T loaded = loading.get();
    Set<Path> leftBehind = temporaryFolders();
    leftBehind.removeAll(before);
    leftBehind.forEach(NativeLibraries::deleteIfEmpty);
    return loaded;
  }

  private static void unpack() {
    Path folder =
        UserFolders.cache()
            .resolve("native")
            .resolve("onnxruntime-" + version() + "-" + platform());
    try {
      for (String library : new String[] {"onnxruntime", "onnxruntime4j_jni"}) {
        String file = System.mapLibraryName(library);
        URL packed =
            NativeLibraries.class.getResource("/ai/onnxruntime/native/" + platform() + "/" + file);
        if (packed == null) {
          return;
        }
        Unpacked.file(packed, folder.resolve(file));
      }
      System.setProperty(PATH_PROPERTY, folder.toString());
    } catch (IOException e) {
      System.clearProperty(PATH_PROPERTY);
    }
  }

  /**
   * The runtime makes a folder for unpacking at every start, and leaves it when it had no use for
   * it.
   */
  private static Set<Path> temporaryFolders() {
    Set<Path> folders = new HashSet<>();
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (DirectoryStream<Path> found = Files.newDirectoryStream(temporary, "onnxruntime-java*")) {
      found.forEach(folders::add);
    } catch (IOException e) {
      return new HashSet<>();
    }
    return folders;
  }

  private static void deleteIfEmpty(Path folder) {
    try {
      Files.delete(folder);
    } catch (IOException e) {
      // It is in use, or not ours.
    }
  }

  private static String version() {
    return HibariAssets.properties(HibariAssets.VOICE).getProperty("runtime");
  }

  private static String platform() {
    String name = System.getProperty("os.name");
    String system = name.startsWith("Mac") ? "osx" : name.startsWith("Windows") ? "win" : "linux";
    String processor = System.getProperty("os.arch");
    boolean is64BitIntel = processor.equals("amd64") || processor.equals("x86_64");
    return system + "-" + (is64BitIntel ? "x64" : processor);
  }
}
