package lector.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lector.article.Block;
import lector.article.Block.Listing;
import lector.article.Block.Note;
import lector.article.Block.Quotation;

/** The footnotes of an article, each of which is said once. They are counted as they are met. */
final class Notes {

  private final Map<String, Note> waiting = new LinkedHashMap<>();
  private int taken = 0;

  private Notes() {}

  static Notes of(List<Block> blocks) {
    Notes notes = new Notes();
    notes.collect(blocks);
    return notes;
  }

  private void collect(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Note note) {
        waiting.put(unusedKey(note.label()), note);
        collect(note.blocks());
      } else if (block instanceof Quotation quotation) {
        collect(quotation.blocks());
      } else if (block instanceof Listing listing) {
        listing.items().forEach(this::collect);
      }
    }
  }

  /** The label, or for a note whose label was given before, one that nothing refers to. */
  private String unusedKey(String label) {
    String key = label;
    while (waiting.containsKey(key)) {
      key += " again";
    }
    return key;
  }

  /** A note that is to be said now, with its number, or empty if it is unknown or was said. */
  Optional<Numbered> take(String label) {
    return Optional.ofNullable(waiting.remove(label)).map(note -> new Numbered(++taken, note));
  }

  /** The labels of those that nobody referred to so far. */
  List<String> left() {
    return new ArrayList<>(waiting.keySet());
  }

  /**
   * A note and its number.
   *
   * @param number 1 for the first that is referred to
   * @param note what it says
   */
  record Numbered(int number, Note note) {}
}
