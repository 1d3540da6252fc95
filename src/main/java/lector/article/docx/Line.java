package lector.article.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lector.article.Body;
import lector.article.Characters;
import lector.article.Text;
import lector.article.Text.Mark;

/** What a paragraph says as it grows: one line with single spaces, and marks. */
final class Line {

  private final StringBuilder chars = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();

  int length() {
    return chars.length();
  }

  /** Adds text, in which any white space counts as one space. */
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
    int last = marks.size() - 1;
    boolean continues =
        last >= 0
            && marks.get(last).kind() == kind
            && marks.get(last).end() == start
            && kind != Mark.Kind.NOTE
            && marks.get(last).target().equals(target);
    if (continues) {
      marks.set(last, new Mark(kind, marks.get(last).start(), chars.length(), target));
    } else {
      marks.add(new Mark(kind, start, chars.length(), target));
    }
  }

  /** Puts it at the end of an article's text. */
  Text addTo(Body body) {
    int end = chars.toString().stripTrailing().length();
    List<Mark> within =
        marks.stream()
            .map(
                m ->
                    new Mark(
                        m.kind(), Math.min(m.start(), end), Math.min(m.end(), end), m.target()))
            .filter(m -> m.kind() == Mark.Kind.NOTE || m.end() > m.start())
            .sorted(Comparator.comparingInt(Mark::start))
            .toList();
    return body.add(chars.substring(0, end), within);
  }
}
