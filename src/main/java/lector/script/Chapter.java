package lector.script;

import java.util.List;

/**
 * A part of an episode that a listener can jump to.
 *
 * @param title its name in the player; spoken only where a passage says it
 * @param passages what is said in it; at least one
 * @param references where what it says was published, the one that is read first; empty if it is
 *     the article's own
 */
public record Chapter(String title, List<Passage> passages, List<Reference> references) {

  public Chapter {
    passages = List.copyOf(passages);
    references = List.copyOf(references);
  }

  /** A chapter of the article's own. */
  public Chapter(String title, List<Passage> passages) {
    this(title, passages, List.of());
  }
}
