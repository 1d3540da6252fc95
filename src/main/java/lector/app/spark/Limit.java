package lector.app.spark;

import java.io.Serializable;
import java.time.Duration;

/**
 * How much one article may take.
 *
 * @param seconds how long the making of {@link #CHARACTERS} may take; as long again for as many
 *     more
 * @param mebibytes the heap of a process in which articles are made that may have killed another
 * @param isolated whether all articles are made in such processes
 */
record Limit(int seconds, int mebibytes, boolean isolated) implements Serializable {

  /** How many characters the time is for: about an hour of audio. */
  static final int CHARACTERS = 50_000;

  /** How long the making of some characters may take. */
  Duration of(long characters) {
    return Duration.ofSeconds(seconds * (1 + characters / CHARACTERS));
  }
}
