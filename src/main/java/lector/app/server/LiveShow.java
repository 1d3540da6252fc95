package lector.app.server;

import java.io.IOException;
import java.nio.file.Path;
import lector.publish.show.InvalidShowException;
import lector.publish.show.Show;

/** The show's settings, read again when their file changes. Safe for use by many threads. */
final class LiveShow {

  private final Path folder;
  private FileStamp stamp;
  private Show show;

  /**
   * Reads the settings.
   *
   * @throws InvalidShowException if they make no sense
   */
  LiveShow(Path folder) throws IOException {
    this.folder = folder;
    this.show = Show.load(folder);
    this.stamp = FileStamp.of(folder.resolve(Show.FILE));
  }

  /** The settings as they are; while they make no sense, as they were before. */
  synchronized Show get() {
    FileStamp now = FileStamp.of(folder.resolve(Show.FILE));
    if (!now.equals(stamp)) {
      stamp = now;
      try {
        show = Show.load(folder);
      } catch (IOException | InvalidShowException e) {
        // Whoever edits the file is told by "lector publish"; listeners get what they got before.
      }
    }
    return show;
  }
}
