package lector.check;

import java.util.List;

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

  /**
   * A run of words that has a time.
   *
   * @param millis when it is said
   * @param text the words
   */
  record Piece(long millis, String text) {}
}
