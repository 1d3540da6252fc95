package lector.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a plain text that has something on it.
 *
 * @param text what stands on it, with single spaces
 * @param indent columns of white space before that
 * @param blankBefore whether a blank line, or nothing, comes before it
 */
record Line(String text, int indent, boolean blankBefore) {

  private static final int TAB_COLUMNS = 4;

  /** The lines of a text, without the blank ones. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blankBefore = true;
    for (String raw : text.split("\n", -1)) {
      String line = Characters.oneLine(raw);
      if (line.isEmpty()) {
        blankBefore = true;
      } else {
        lines.add(new Line(line, indent(raw), blankBefore));
        blankBefore = false;
      }
    }
    return lines;
  }

  /** Columns that the line takes up. */
  int width() {
    return indent + text.length();
  }

  /** Whether the line is drawn rather than written: {@code ----}, {@code * * *}, {@code ====}. */
  boolean isRule() {
    String drawn = text.replace(" ", "");
    return drawn.length() >= 3
        && "-=*_~#—–•·".indexOf(drawn.charAt(0)) >= 0
        && drawn.chars().allMatch(c -> c == drawn.charAt(0));
  }

  private static int indent(String raw) {
    int columns = 0;
    for (int i = 0; i < raw.length() && Character.isWhitespace(raw.charAt(i)); i++) {
      columns += raw.charAt(i) == '\t' ? TAB_COLUMNS : 1;
    }
    return columns;
  }
}
