package lector.app.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * By what a file is seen to be another than it was.
 *
 * @param modified when it was last written
 * @param bytes its size
 * @param key the file system's own mark of it, where it has one
 */
record FileStamp(FileTime modified, long bytes, @Nullable Object key) {

  /** The stamp of a file that isn't there. */
  static final FileStamp NONE = new FileStamp(FileTime.fromMillis(0), -1, null);

  static FileStamp of(Path file) {
    try {
      BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileStamp(seen.lastModifiedTime(), seen.size(), seen.fileKey());
    } catch (IOException e) {
      return NONE;
    }
  }
}
