package lector.speech.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Installs one bundle of voices, which appears whole or not at all. What was fetched before an
 * interruption is not fetched again. Only one may be under way in a folder.
 *
 * @param bundle the bundle's name
 * @param files what is fetched for it
 * @param source what fetches it
 * @param store the folder that holds all bundles
 */
record Installation(String bundle, List<SourceFile> files, Source source, Path store) {

  private static final long MEGABYTE = 1_000_000;

  /** What lies in the store while a bundle is being packed. */
  static final String PART = ".part";

  /** Files are fetched, taken out of their packages, and written in the form in which they run. */
  private static final int COPIES = 3;

  Installation {
    files = List.copyOf(files);
  }

  /**
   * Installs it.
   *
   * @param target the bundle's folder, which is not there yet
   * @throws lector.speech.SpeechException if it can't be had, or is no voice
   * @throws IOException if it can't be written
   */
  void into(Path target, InstallProgress progress) throws IOException {
    Path all = store.resolve(".download");
    Path downloads = all.resolve(target.getFileName());
    Path part = store.resolve(PART);
    Folders.delete(part);
    long bytes = files.stream().mapToLong(SourceFile::bytes).sum();
    Folders.requireRoom(store, COPIES * bytes - Folders.bytes(downloads));
    List<Path> fetched = new ArrayList<>();
    for (SourceFile file : files) {
      fetched.add(fetch(file, downloads, progress));
    }
    progress.said("unpacking " + bundle);
    try {
      Bundle.pack(bundle, files, fetched, Files.createDirectories(part));
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

  private Path fetch(SourceFile file, Path downloads, InstallProgress progress) throws IOException {
    progress.said(
        "fetching %s (%d of %d, %.1f MB)"
            .formatted(
                file.title(),
                files.indexOf(file) + 1,
                files.size(),
                (double) file.bytes() / MEGABYTE));
    return new Download(source, file).into(downloads.resolve(file.sha256()), progress);
  }
}
