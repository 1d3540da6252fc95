package lector.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lector.script.Passage.Beat;

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

  /** This chapter with more said at its end. */
  public Chapter followedBy(List<Passage> more) {
    return new Chapter(title, Stream.concat(passages.stream(), more.stream()).toList(), references);
  }

  /** This chapter with another pause before it. */
  public Chapter after(Beat beat) {
    List<Passage> changed = new ArrayList<>(passages);
    changed.set(0, changed.get(0).after(beat));
    return new Chapter(title, changed, references);
  }

  /** A chapter of the article's own. */
  public Chapter(String title, List<Passage> passages) {
    this(title, passages, List.of());
  }
}
