package lector.app.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;

/**
 * Files by their paths, on whatever file system Hadoop knows. Safe for use by many threads.
 *
 * <p>Folders move by {@link FileContext#rename} and, on this machine's own disk, by the system's
 * call: {@link FileSystem#rename} onto a folder that is there puts the one into the other.
 */
final class Depot {

  /** File systems on which a folder is but a prefix, and moves file by file. */
  private static final Set<String> OBJECT_STORES =
      Set.of("s3a", "s3", "s3n", "gs", "oss", "cosn", "wasb", "wasbs", "obs");

  private final Configuration configuration;

  Depot(Configuration configuration) {
    this.configuration = configuration;
  }

  /** Whether a folder appears and vanishes whole when it is moved. */
  boolean movesWhole(String path) throws IOException {
    return !OBJECT_STORES.contains(system(path).getUri().getScheme());
  }

  /** The path with its file system in front. */
  String absolute(String path) throws IOException {
    return system(path).makeQualified(new Path(path)).toString();
  }

  /** What lies in a folder; nothing if there is none. */
  List<FileStatus> list(String folder) throws IOException {
    try {
      return List.of(system(folder).listStatus(new Path(folder)));
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  boolean exists(String path) throws IOException {
    return system(path).exists(new Path(path));
  }

  byte[] read(String path) throws IOException {
    try (FSDataInputStream in = system(path).open(new Path(path))) {
      return in.readAllBytes();
    }
  }

  byte[] read(String path, long offset, int length) throws IOException {
    byte[] bytes = new byte[length];
    try (FSDataInputStream in = system(path).open(new Path(path))) {
      in.readFully(offset, bytes);
    }
    return bytes;
  }

  OutputStream create(String path) throws IOException {
    return system(path).create(new Path(path), true);
  }

  /** Writes a file whole or not at all. */
  void write(String path, byte[] bytes) throws IOException {
    boolean movesWhole = movesWhole(path);
    Path place = new Path(path);
    String beside = "." + place.getName() + "." + UUID.randomUUID() + ".tmp";
    Path first = movesWhole ? new Path(place.getParent(), beside) : place;
    try (OutputStream out = system(path).create(first, true)) {
      out.write(bytes);
    }
    if (movesWhole) {
      if (isLocal(path)) {
        Files.move(local(first), local(place), StandardCopyOption.ATOMIC_MOVE);
      } else {
        context(path).rename(first, place, Rename.OVERWRITE);
      }
    }
  }

  /** Copies a file of this machine. */
  void upload(java.nio.file.Path file, String path) throws IOException {
    try (OutputStream out = create(path)) {
      Files.copy(file, out);
    }
  }

  void makeFolder(String folder) throws IOException {
    system(folder).mkdirs(new Path(folder));
  }

  /**
   * Moves a folder to a place where there is none.
   *
   * @return false if there was one: then nothing is moved
   */
  boolean move(String from, String to) throws IOException {
    try {
      if (isLocal(from)) {
        Files.move(local(new Path(from)), local(new Path(to)), StandardCopyOption.ATOMIC_MOVE);
      } else {
        context(from).rename(new Path(from), new Path(to), Rename.NONE);
      }
      return true;
    } catch (FileAlreadyExistsException
        | DirectoryNotEmptyException
        | org.apache.hadoop.fs.FileAlreadyExistsException e) {
      return false;
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException(from + ": can't be moved to " + to + " at once", e);
    } catch (java.nio.file.FileSystemException e) {
      if (Files.isDirectory(local(new Path(to)))) { // "Directory not empty" has no class of its own
        return false;
      }
      throw e;
    }
  }

  void delete(String path) throws IOException {
    system(path).delete(new Path(path), true);
  }

  /** All files below a folder but hidden ones; a file itself. */
  List<FileStatus> files(String path) throws IOException {
    FileStatus status = system(path).getFileStatus(new Path(path));
    return status.isDirectory() ? walk(path) : List.of(status);
  }

  private List<FileStatus> walk(String folder) throws IOException {
    List<FileStatus> found = new ArrayList<>();
    for (FileStatus each : list(folder)) {
      String name = each.getPath().getName();
      if (name.startsWith(".") || name.startsWith("_")) {
        continue;
      }
      if (each.isDirectory()) {
        found.addAll(walk(each.getPath().toString()));
      } else {
        found.add(each);
      }
    }
    return found;
  }

  private boolean isLocal(String path) throws IOException {
    return system(path).getUri().getScheme().equals("file");
  }

  private static java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
  }

  private FileContext context(String path) throws IOException {
    return FileContext.getFileContext(system(path).getUri(), configuration);
  }

  /** The file system of a path; the local one without files of checksums beside the files. */
  private FileSystem system(String path) throws IOException {
    FileSystem files = new Path(path).getFileSystem(configuration);
    return files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
  }
}
