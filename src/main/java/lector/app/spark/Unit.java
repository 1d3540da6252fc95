package lector.app.spark;

import java.io.Serializable;
import java.util.List;

/**
 * What is made by one task, one after the other: an article; or those that would have the same
 * folder or identity, so that they are told apart as {@code make} tells them apart.
 *
 * @param items the articles, in the order of the input
 * @param seeds folders of episodes in the output that they may replace, or get in the way of
 * @param isDone whether there are episodes of all of them, made of the same in the same way
 */
record Unit(List<Item> items, List<String> seeds, boolean isDone) implements Serializable {

  /** What it costs to look whether an episode is there, in characters that could be read aloud. */
  private static final long LOOK = 20;

  Unit {
    items = List.copyOf(items);
    seeds = List.copyOf(seeds);
  }

  /** How much work it is, in characters to read aloud. */
  long weight() {
    return items.stream().mapToLong(item -> LOOK + (isDone ? 0 : item.characters())).sum();
  }
}
