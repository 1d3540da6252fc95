package lector.episode;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An output folder while one run of Lector works in it. Other runs are kept out by a lock; folders
 * appear whole or not at all; what an interrupted run left behind is cleared away by the next.
 */
public final class Workspace implements AutoCloseable {

  private static final String LOCK = ".lector.lock";
  private static final String PART = ".part-";
  private static final String OLD = ".old-";
  private static final long MILLIS_BETWEEN_TRIES = 200;

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;
  private final Set<String> justMade = new HashSet<>();
  private final Heads heads = new Heads();

  private Workspace(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Opens a folder for work.
   *
   * @param folder the output folder; made if it does not exist
   * @throws OutputException if it can't be written, or another run works in it
   */
  public static Workspace open(Path folder) {
    return tryOpen(folder)
        .orElseThrow(
            () ->
                new OutputException(
                    folder,
                    "another run of Lector works in this folder; wait for it, or use another --out"));
  }

  /**
   * Opens a folder for work, as soon as no other run works in it.
   *
   * @param folder the output folder; made if it does not exist
   * @throws OutputException if it can't be written
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public static Workspace openWhenFree(Path folder) throws InterruptedException {
    Optional<Workspace> workspace = tryOpen(folder);
    while (workspace.isEmpty()) {
      Thread.sleep(MILLIS_BETWEEN_TRIES);
      workspace = tryOpen(folder);
    }
    return workspace.get();
  }

  private static Optional<Workspace> tryOpen(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        return lock(folder, channel);
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (FileAlreadyExistsException e) {
      throw new OutputException(folder, new NotDirectoryException(folder.toString()));
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
  }

  private static Optional<Workspace> lock(Path folder, FileChannel channel) throws IOException {
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      return Optional.empty();
    }
    Workspace workspace = new Workspace(folder, channel, lock);
    workspace.sweep();
    return Optional.of(workspace);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** The output folder. */
  public Path folder() {
    return folder;
  }

  /**
   * A new folder beside the place of the one that is to appear.
   *
   * @param name name of the one that is to appear
   */
  Path begin(String name) throws IOException {
    heads.forgetWords();
    return Files.createDirectory(folder.resolve(PART + name));
  }

  /**
   * What lies in the folder at this moment; the timelines of its episodes have no chapters. It is
   * cheap to ask for again.
   *
   * @throws OutputException if the folder can't be read
   */
  Shelf shelf() {
    return new EpisodeStore(folder, heads::read).shelf();
  }

  /**
   * What lies in the folder at this moment, without what is said in the episodes.
   *
   * @param visitor is given each episode once, with all that is said in it
   * @throws OutputException if the folder can't be read
   */
  public Shelf shelf(Consumer<Episode> visitor) {
    return new EpisodeStore(folder, heads::whole).shelf(visitor);
  }

  /** Remembers an episode in its place, which is about to be published. */
  void remember(Episode episode) {
    heads.wrote(folder.resolve(episode.folder()), episode);
  }

  /** Names of the folders that were put in their places since this was opened. */
  Set<String> justMade() {
    return Set.copyOf(justMade);
  }

  /**
   * Puts a finished folder in its place.
   *
   * @param finished a folder that {@link #begin} gave
   * @param name its name from now on
   * @param replaced names of the folders that it stands for; they go
   */
  void commit(Path finished, String name, List<String> replaced) throws IOException {
    Path place = folder.resolve(name);
    Path aside = folder.resolve(OLD + name);
    if (Files.exists(place)) {
      move(place, aside);
    }
    move(finished, place);
    justMade.add(name);
    delete(aside);
    for (String old : replaced) {
      if (!old.equals(name)) {
        delete(folder.resolve(old));
      }
    }
  }

  /**
   * Takes an episode away. Its folder vanishes at once; an interrupted deletion is finished by the
   * next run. Its identity stays on record, so that no other episode gets it.
   *
   * @throws OutputException if it can't be deleted
   */
  public void remove(Episode episode) {
    try {
      GuidRecord.read(folder).remove(episode.guid());
      Path aside = folder.resolve(PART + episode.folder());
      move(folder.resolve(episode.folder()), aside);
      delete(aside);
    } catch (IOException e) {
      throw new OutputException(folder.resolve(episode.folder()), e);
    }
  }

  /** Deletes a folder that {@link #begin} gave, if it is still there. */
  void discard(Path unfinished) {
    try {
      delete(unfinished);
    } catch (IOException e) {
      // The next run sweeps it.
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes unfinished folders, and puts back a folder that was moved away but never replaced. */
  private void sweep() throws IOException {
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, ".{part,old}-*")) {
      for (Path leftover : leftovers) {
        String name = leftover.getFileName().toString();
        Path place = folder.resolve(name.substring(OLD.length()));
        if (name.startsWith(OLD) && Files.notExists(place)) {
          move(leftover, place);
        } else {
          delete(leftover);
        }
      }
    }
  }

  private static void delete(Path tree) throws IOException {
    if (Files.notExists(tree)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
  }
}
