package lector.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the files out of a cache's folder that were not used for the longest time. */
final class Eviction {

  /** The end of the name of a file that is being written. */
  static final String TEMPORARY = ".tmp";

  /** A file that is still being written after this long is one that somebody left behind. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  private Eviction() {}

  private record Kept(Path file, long bytes, FileTime used) {}

  /**
   * Deletes files until the others have no more bytes than they may. What another process deletes
   * meanwhile is no longer there, which is what is wanted.
   */
  static void run(Path folder, long maxBytes) {
    List<Kept> kept = new ArrayList<>();
    long bytes = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        BasicFileAttributes attributes = attributes(file);
        if (attributes != null && !isBeingWritten(file, attributes)) {
          kept.add(new Kept(file, attributes.size(), attributes.lastModifiedTime()));
          bytes += attributes.size();
        }
      }
      kept.sort(Comparator.comparing(Kept::used).thenComparing(Kept::file));
      for (int i = 0; i < kept.size() && bytes > maxBytes; i++) {
        Files.deleteIfExists(kept.get(i).file());
        bytes -= kept.get(i).bytes();
      }
    } catch (IOException e) {
      // Next time, perhaps.
    }
  }

  private static @Nullable BasicFileAttributes attributes(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class);
    } catch (IOException e) {
      return null;
    }
  }

  private static boolean isBeingWritten(Path file, BasicFileAttributes attributes)
      throws IOException {
    if (!file.toString().endsWith(TEMPORARY)) {
      return false;
    }
    if (attributes.lastModifiedTime().toInstant().isBefore(Instant.now().minus(ABANDONED))) {
      Files.deleteIfExists(file);
    }
    return true;
  }
}
