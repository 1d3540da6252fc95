package lector.install;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

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
    return of(UserFolders.data().resolve(name));
  }

  /** A storeroom in a folder, with the clients that the user has. */
  public static Storeroom of(Path folder) {
    return new Storeroom(folder, new PackageClients());
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
      String thing, List<PackageFile> files, Packing packing, InstallProgress progress)
      throws IOException {
    Files.createDirectories(folder);
    try (FileChannel lockFile = lockFile();
        FileLock lock = lock(lockFile, progress)) {
      assert lock.isValid();
      if (Files.notExists(folderOf(thing))) {
        new Installation(thing, files, client, folder).into(folderOf(thing), packing, progress);
      } else {
        progress.said(thing + " is installed");
      }
    }
  }

  /**
   * Removes a thing that is there.
   *
   * @param progress hears what is waited for
   */
  public void remove(String thing, InstallProgress progress) throws IOException {
    try (FileChannel lockFile = lockFile();
        FileLock lock = lock(lockFile, progress)) {
      assert lock.isValid();
      Path gone = folder.resolve(Installation.PART);
      Folders.delete(gone);
      Files.move(folderOf(thing), gone, StandardCopyOption.ATOMIC_MOVE);
      Folders.delete(gone);
    }
  }

  private FileChannel lockFile() throws IOException {
    return FileChannel.open(
        folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static FileLock lock(FileChannel file, InstallProgress progress) throws IOException {
    FileLock lock = file.tryLock();
    if (lock == null) {
      progress.said("waiting for another installation to end");
      lock = file.lock();
    }
    return lock;
  }
}
