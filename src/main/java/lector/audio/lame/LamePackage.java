package lector.audio.lame;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A build step: takes LAME out of the Python package {@code lameenc}, whose extension module holds
 * it whole with all its functions visible. What else is in the module wants Python, and is never
 * called; once it no longer insists, any program can load LAME from it. The same wheel gives the
 * same bytes.
 */
public final class LamePackage {

  private static final String[] PLATFORMS = {"linux-x86-64"};

  private LamePackage() {}

  /**
   * Packs the libraries.
   *
   * @param args the folder that holds {@code lameenc-PLATFORM.whl}, and the folder to write to
   */
  public static void main(String[] args) throws IOException {
    for (String platform : PLATFORMS) {
      Path folder = Files.createDirectories(Path.of(args[1], platform));
      try (ZipFile wheel = new ZipFile(Path.of(args[0], "lameenc-" + platform + ".whl").toFile())) {
        ZipEntry module =
            wheel.stream().filter(entry -> entry.getName().endsWith(".so")).findFirst().get();
        try (InputStream in = wheel.getInputStream(module)) {
          byte[] library = in.readAllBytes();
          DynamicSymbols.of(library)
              .makeOptional(name -> name.startsWith("Py") || name.startsWith("_Py"));
          Files.write(folder.resolve(NativeLame.LIBRARY), library);
        }
      }
    }
  }
}
