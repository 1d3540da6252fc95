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
    int start = 0;
    while (start < lines.size()) {
      int end = endOfText(lines, start, wrap);
      boolean underlined =
          end == start + 1 && end < lines.size() && underlines(lines.get(end), lines.get(start));
      int next = underlined ? end + 1 : end;
      Line first = lines.get(start);
      units.add(
          new Unit(
              join(lines.subList(start, end)),
              first.indent(),
              end - start,
              first.blankBefore(),
              next == lines.size() || lines.get(next).blankBefore(),
              underlined ? lines.get(end).text() : "",
              marker(first)));
      start = next;
    }
    return units;
  }

  private static Optional<ListMarker> marker(Line line) {
    return line.isRule() ? Optional.empty() : ListMarker.of(line.text());
  }

  /** Index after the last line that belongs to the same paragraph or list item as the first. */
  private static int endOfText(List<Line> lines, int start, SoftWrap wrap) {
    Line first = lines.get(start);
    boolean isItem = marker(first).isPresent();
    int end = start + 1;
    while (end < lines.size() && goesOn(wrap, lines.get(end - 1), lines.get(end), first, isItem)) {
      end++;
    }
    return end;
  }

  private static String join(List<Line> lines) {
    StringBuilder text = new StringBuilder(lines.get(0).text());
    for (int i = 1; i < lines.size(); i++) {
      text.append(SoftWrap.between(lines.get(i - 1).text(), lines.get(i).text()));
      text.append(lines.get(i).text());
    }
    return text.toString();
  }

  /** Whether it is a row of stars or dashes and no more. */
  boolean isRule() {
    return lines == 1 && underline.isEmpty() && new Line(text, indent, blankBefore).isRule();
  }

  private static boolean goesOn(SoftWrap wrap, Line line, Line next, Line first, boolean isItem) {
    if (next.blankBefore() || line.isRule() || next.isRule()) {
      return false;
    }
    if (ListMarker.of(next.text()).isPresent()
        && !SoftWrap.between(line.text(), next.text()).isEmpty()) {
      return false;
    }
    boolean hangs = isItem && next.indent() >= first.indent() + 2;
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
