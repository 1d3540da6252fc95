package lector.article.pdf;

import java.util.ArrayList;
import java.util.List;
import lector.article.pdf.Glyph.Style;

/**
 * Signs that stand next to one another: a line of a column, or a part of one.
 *
 * @param text what it says, with single spaces
 * @param raised marks above the line, such as those of footnotes, which are not in the text
 * @param x its left edge
 * @param right its right edge
 * @param baseline the height on which it stands
 * @param size the size of most of its type
 * @param style the style of all of its signs, otherwise plain
 */
record Piece(
    String text,
    List<Raised> raised,
    double x,
    double right,
    double baseline,
    double size,
    Style style) {

  Piece {
    raised = List.copyOf(raised);
  }

  /**
   * A mark above the line.
   *
   * @param index where in the text it stands
   * @param mark its characters
   */
  record Raised(int index, String mark) {}

  double width() {
    return right - x;
  }

  /** Whether it begins with a mark above the line, as footnotes do. */
  boolean beginsRaised() {
    return !raised.isEmpty() && raised.get(0).index() == 0;
  }

  /** Whether both stand on one line. */
  boolean isBeside(Piece other) {
    return Math.abs(baseline - other.baseline) < 0.3 * Math.min(size, other.size);
  }

  /** This and another to the right of it as one. */
  Piece with(Piece next, String between) {
    List<Raised> all = new ArrayList<>(raised);
    int shift = text.length() + between.length();
    next.raised.forEach(each -> all.add(new Raised(each.index() + shift, each.mark())));
    Piece longer = text.length() >= next.text.length() ? this : next;
    return new Piece(
        text + between + next.text,
        all,
        x,
        Math.max(right, next.right),
        longer.baseline,
        longer.size,
        style == next.style ? style : Style.PLAIN);
  }

  /** The same with characters before its text; it stays where it is. */
  Piece after(String before) {
    List<Raised> moved =
        raised.stream()
            .map(each -> new Raised(each.index() + before.length(), each.mark()))
            .toList();
    return new Piece(before + text, moved, x, right, baseline, size, style);
  }

  /** The text with the raised marks back in their places. */
  String plain() {
    StringBuilder plain = new StringBuilder(text);
    for (int i = raised.size() - 1; i >= 0; i--) {
      plain.insert(Math.min(raised.get(i).index(), plain.length()), raised.get(i).mark());
    }
    return plain.toString();
  }
}
