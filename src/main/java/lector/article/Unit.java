package lector.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a plain text that belongs together: a line, or the lines of one paragraph joined.
 *
 * @param text what it says, on one line
 * @param indent columns of white space before its first line
 * @param lines how many lines it takes up
 * @param blankBefore whether a blank line comes before it
 * @param blankAfter whether a blank line, or nothing, comes after it
 * @param underline what it is underlined with, or empty
 * @param marker the list mark that it begins with
 */
record Unit(
    String text,
    int indent,
    int lines,
    boolean blankBefore,
    boolean blankAfter,
    String underline,
    Optional<ListMarker> marker) {

  /** The units of a text, in order. */
  static List<Unit> of(List<Line> lines) {
    SoftWrap wrap = SoftWrap.of(lines);
    List<Unit> units = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Line first = lines.get(i);
      Optional<ListMarker> marker = first.isRule() ? Optional.empty() : ListMarker.of(first.text());
      StringBuilder text = new StringBuilder(first.text());
      int end = i + 1;
      while (end < lines.size()
          && goesOn(wrap, lines.get(end - 1), lines.get(end), first, marker)) {
        text.append(SoftWrap.between(lines.get(end - 1).text(), lines.get(end).text()));
        text.append(lines.get(end).text());
        end++;
      }
      int count = end - i;
      String underline = "";
      if (end < lines.size() && underlines(lines.get(end), first) && count == 1) {
        underline = lines.get(end).text();
        end++;
      }
      boolean blankAfter = end == lines.size() || lines.get(end).blankBefore();
      units.add(
          new Unit(
              text.toString(),
              first.indent(),
              count,
              first.blankBefore(),
              blankAfter,
              underline,
              marker));
      i = end;
    }
    return units;
  }

  /** Whether it is a row of stars or dashes and no more. */
  boolean isRule() {
    return lines == 1 && underline.isEmpty() && new Line(text, indent, blankBefore).isRule();
  }

  private static boolean goesOn(
      SoftWrap wrap, Line line, Line next, Line first, Optional<ListMarker> marker) {
    if (next.blankBefore() || line.isRule() || next.isRule()) {
      return false;
    }
    if (ListMarker.of(next.text()).isPresent()
        && !SoftWrap.between(line.text(), next.text()).isEmpty()) {
      return false;
    }
    boolean hangs = marker.isPresent() && next.indent() >= first.indent() + 2;
    return hangs || wrap.joins(line, next);
  }

  private static boolean underlines(Line rule, Line first) {
    return !rule.blankBefore()
        && rule.isRule()
        && !first.isRule()
        && rule.text().indexOf(' ') < 0
        && "=-~".indexOf(rule.text().charAt(0)) >= 0
        && rule.text().length() <= 2 * first.text().length() + 4;
  }
}
