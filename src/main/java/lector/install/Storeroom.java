package lector.install;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Things that were installed, each in a folder of its own, which appears whole or not at all. Two
 * processes that install at once wait for one another.
 */
public final class Storeroom {

  private final Path folder;
  private final PackageClient client;

  /**
   * A storeroom.
   *
   * @param folder where the things' folders lie
   * @param client what fetches packages
   */
  public Storeroom(Path folder, PackageClient client) {
    this.folder = folder;
    this.client = client;
  }

  /** A storeroom of this name among the user's data. */
  public static Storeroom ofUser(String name) {
    return new Storeroom(UserFolders.data().resolve(name), new SystemClient());
  }

  /** Makes a thing of the files that were fetched for it. */
  @FunctionalInterface
  public interface Packing {

    /**
     * Fills a folder.
     *
     * @param files the files, in the order in which they were named
     * @param into an empty folder
     */
    void pack(List<Path> files, Path into) throws IOException;
  }

  /** The folder of a thing, whether or not it is there. */
  public Path folderOf(String thing) {
    return folder.resolve(thing.replace(':', '-'));
  }

  /**
   * Installs a thing unless it is there. What was fetched before an interruption is not fetched
   * again.
   *
   * @param files what is fetched for it
   * @param progress hears what is done
   * @throws InstallException if a file can't be had
   * @throws IOException if the folder can't be written
   */
  public void install(
      String thing, List<PackageFile> files, Packing packing, Consumer<String> progress)
      throws IOException {
    Files.createDirectories(folder);
    try (FileChannel lockFile = lockFile();
        FileLock lock = lockFile.lock()) {
      assert lock.isValid();
      if (Files.notExists(folderOf(thing))) {
        fetchAndPack(thing, files, packing, progress);
      }
    }
  }

  private void fetchAndPack(
      String thing, List<PackageFile> files, Packing packing, Consumer<String> progress)
      throws IOException {
    Path downloads = folder.resolve(".download").resolve(folderOf(thing).getFileName());
    Path part = folder.resolve(".part");
    delete(part);
    List<Path> fetched = new ArrayList<>();
    for (PackageFile file : files) {
      progress.accept("fetching " + file.title());
      fetched.add(new Download(client, file).into(downloads));
    }
    progress.accept("unpacking " + thing);
    try {
      packing.pack(fetched, Files.createDirectories(part));
      Files.move(part, folderOf(thing), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(part);
    }
    delete(folder.resolve(".download"));
  }

  /** Removes a thing that is there. */
  public void remove(String thing) throws IOException {
    try (FileChannel lockFile = lockFile();
        FileLock lock = lockFile.lock()) {
      assert lock.isValid();
      Path gone = folder.resolve(".part");
      delete(gone);
      Files.move(folderOf(thing), gone, StandardCopyOption.ATOMIC_MOVE);
      delete(gone);
    }
  }

  private FileChannel lockFile() throws IOException {
    return FileChannel.open(
        folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> all = Files.walk(path)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
