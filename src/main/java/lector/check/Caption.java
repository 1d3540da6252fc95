package lector.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words that are shown together.
 *
 * @param startMillis when they appear
 * @param endMillis when they go
 * @param lines the lines as they are shown
 * @param pieces the words with their times; the first piece has the time at which the cue appears
 * @param at where it stands in its file, for findings
 */
record Caption(
    long startMillis, long endMillis, List<String> lines, List<Piece> pieces, String at) {

  Caption {
    lines = List.copyOf(lines);
    pieces = List.copyOf(pieces);
  }

  /** The same caption without a name before what it says; its lines stay as they are shown. */
  Caption withoutSpeaker(Set<String> names) {
    Piece first = pieces.get(0);
    return names.stream()
        .map(name -> name + ":")
        .filter(first.text()::startsWith)
        .findFirst()
        .map(
            name -> {
              List<Piece> rest = new ArrayList<>(pieces);
              rest.set(0, new Piece(first.millis(), first.text().substring(name.length())));
              return new Caption(startMillis, endMillis, lines, rest, at);
            })
        .orElse(this);
  }

  /**
   * A run of words that has a time.
   *
   * @param millis when it is said
   * @param text the words
   */
  record Piece(long millis, String text) {}
}
