package lector.install;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is done with whole folders. */
final class Folders {

  private static final long MEGABYTE = 1_000_000;

  private Folders() {}

  /** Deletes a folder and all in it, if it is there. */
  static void delete(Path folder) throws IOException {
    for (Path each : all(folder)) {
      Files.delete(each);
    }
  }

  /** The size of all files in a folder; 0 if it isn't there. */
  static long bytes(Path folder) throws IOException {
    long bytes = 0;
    for (Path each : all(folder)) {
      bytes += Files.isRegularFile(each) ? Files.size(each) : 0;
    }
    return bytes;
  }

  /** Sees that all files of a folder are on the disk, and not only on the way there. */
  static void sync(Path folder) throws IOException {
    for (Path each : all(folder)) {
      if (Files.isRegularFile(each)) {
        try (FileChannel channel = FileChannel.open(each, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
  }

  /**
   * Does nothing if there is room in a folder.
   *
   * @param bytes what is to be written there
   * @throws IOException if the disk has less
   */
  static void requireRoom(Path folder, long bytes) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < bytes) {
      throw new IOException(
          "the disk has %d MB free, and %d MB are needed"
              .formatted(free / MEGABYTE, bytes / MEGABYTE));
    }
  }

  /** Everything in a folder before what holds it, and the folder last. */
  private static List<Path> all(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
