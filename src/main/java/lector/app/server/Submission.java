package lector.app.server;

import java.util.Optional;

/**
 * An article that someone gave.
 *
 * @param kind how it was given
 * @param name its address, the file's name, or what pasted text is called
 * @param title the title to give it instead of its own
 */
public record Submission(Kind kind, String name, Optional<String> title) {

  /** How an article is given. */
  public enum Kind {
    /** An address to fetch it from; there is no content. */
    ADDRESS,
    /** Text that was pasted. */
    TEXT,
    /** A file. */
    FILE
  }
}
