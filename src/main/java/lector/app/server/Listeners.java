package lector.app.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import lector.episode.Json;
import lector.episode.OutputException;
import lector.publish.write.AtomicFile;
import org.jspecify.annotations.Nullable;

/**
 * The listeners of a folder, in a file that is never served. It is read again when it changes, so a
 * listener who is revoked is shut out at once. Safe for use by many threads and processes.
 */
public final class Listeners {

  private static final String FILE = ".lector-listeners.json";
  private static final String LOCK = ".lector-listeners.lock";
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._'-]{0,63}");

  private final Path folder;
  private FileStamp stamp = FileStamp.NONE;
  private List<Listener> known = List.of();

  /**
   * Opens the listeners of a folder.
   *
   * @param folder the output folder
   */
  public Listeners(Path folder) {
    this.folder = folder;
  }

  /** All of them, in the order in which they were added. */
  public synchronized List<Listener> all() {
    Path file = folder.resolve(FILE);
    FileStamp now = FileStamp.of(file);
    if (!now.equals(stamp)) {
      known = read(file);
      stamp = now;
    }
    return known;
  }

  private static List<Listener> read(Path file) {
    if (Files.notExists(file)) {
      return List.of();
    }
    try {
      return List.of(Json.read(file, Listener[].class));
    } catch (IOException e) {
      throw new OutputException(file, "is damaged; delete it and add the listeners again");
    }
  }

  /**
   * Adds a listener.
   *
   * @return the token, which nobody can show again; empty if there is one of that name
   * @throws IllegalArgumentException if the name can't be one
   * @throws OutputException if the file can't be written
   */
  public Optional<String> add(String name, boolean isOwner) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "\"" + name + "\" can't be a name: use up to 64 letters, digits, spaces, . _ ' and -");
    }
    String token = Token.create();
    boolean isNew =
        change(
            listeners -> {
              if (find(listeners, name).isPresent()) {
                return listeners;
              }
              List<Listener> more = new ArrayList<>(listeners);
              more.add(new Listener(name, isOwner, Token.hash(token)));
              return more;
            });
    return isNew ? Optional.of(token) : Optional.empty();
  }

  /**
   * Shuts a listener out.
   *
   * @return whether there was one of that name
   * @throws OutputException if the file can't be written
   */
  public boolean revoke(String name) {
    return change(
        listeners -> listeners.stream().filter(each -> !each.name().equals(name)).toList());
  }

  /** Whose token it is; takes as long whether or not it is anyone's. */
  static Optional<Listener> ofToken(List<Listener> listeners, String token) {
    String hash = Token.hash(token);
    @Nullable Listener found = null;
    for (Listener listener : listeners) {
      if (Token.isSame(listener.tokenSha256(), hash)) {
        found = listener;
      }
    }
    return Optional.ofNullable(found);
  }

  private static Optional<Listener> find(List<Listener> listeners, String name) {
    return listeners.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** Changes the file, while nobody else does; says whether anything changed. */
  private synchronized boolean change(UnaryOperator<List<Listener>> change) {
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        List<Listener> before = all();
        List<Listener> after = change.apply(before);
        if (lock.isValid() && after.size() != before.size()) {
          AtomicFile.write(folder.resolve(FILE), Json.text(after));
        }
        return after.size() != before.size();
      }
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
  }
}
