package lector.script;

import java.util.List;

/**
 * A part of an episode that a listener can jump to.
 *
 * @param title its name in the player; spoken only where a passage says it
 * @param passages what is said in it; at least one
 */
public record Chapter(String title, List<Passage> passages) {

  public Chapter {
    passages = List.copyOf(passages);
  }
}
