package lector.article.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lector.article.Body;
import lector.article.Characters;
import lector.article.Text;
import lector.article.Text.Mark;

/** One paragraph's text as it grows: one line, single spaces, and the marks on it. */
final class InlineRun {

  private final StringBuilder chars = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();

  boolean isBlank() {
    return chars.toString().isBlank();
  }

  /** Where the next character will stand. */
  int length() {
    return chars.length();
  }

  /** Adds text; runs of white space become one space, and none opens a paragraph. */
  void append(String text) {
    for (char c : Characters.clean(text).toCharArray()) {
      if (!Character.isWhitespace(c)) {
        chars.append(c);
      } else if (!chars.isEmpty() && chars.charAt(chars.length() - 1) != ' ') {
        chars.append(' ');
      }
    }
  }

  /** Marks what was added since a place. */
  void mark(Mark.Kind kind, int start, String target) {
    boolean space = start < chars.length() && chars.charAt(start) == ' ';
    marks.add(new Mark(kind, space ? start + 1 : start, chars.length(), target));
  }

  /** The text, added to an article's. */
  Text addTo(Body body) {
    int end = chars.length();
    if (end > 0 && chars.charAt(end - 1) == ' ') {
      end--;
    }
    int length = end;
    List<Mark> kept =
        marks.stream()
            .map(
                m ->
                    new Mark(
                        m.kind(),
                        Math.min(m.start(), length),
                        Math.min(m.end(), length),
                        m.target()))
            .filter(m -> m.kind() == Mark.Kind.NOTE || m.start() < m.end())
            .sorted(Comparator.comparingInt(Mark::start))
            .toList();
    return body.add(chars.substring(0, length), kept);
  }

  @Override
  public String toString() {
    return chars.toString().strip();
  }
}
