package lector.audio;

import java.net.URI;
import java.util.Optional;

/**
 * A chapter, as players show it.
 *
 * @param startMillis where it starts, in milliseconds from the start of the file, inclusive
 * @param endMillis where it ends, exclusive
 * @param title its title
 * @param url where there is more about it
 * @param picture what to show while it plays
 */
public record ChapterMark(
    long startMillis, long endMillis, String title, Optional<URI> url, Optional<Picture> picture) {

  /** A chapter with a title alone. */
  public ChapterMark(long startMillis, long endMillis, String title) {
    this(startMillis, endMillis, title, Optional.empty(), Optional.empty());
  }
}
