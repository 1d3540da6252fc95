package lector.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lector.article.Text.Mark;
import lector.article.Text.Mark.Kind;

/** One paragraph's text as it grows: one line with single spaces, and the marks on it. */
public final class TextRun {

  private final StringBuilder chars = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();

  /** Where the next character will stand. */
  public int length() {
    return chars.length();
  }

  /** Whether nothing was added yet. */
  public boolean isEmpty() {
    return chars.isEmpty();
  }

  /** Whether nothing but spaces was added. */
  public boolean isBlank() {
    return chars.toString().isBlank();
  }

  /** What was added since a place. */
  public String since(int start) {
    return chars.substring(Math.min(start, chars.length()));
  }

  /** Adds text; runs of white space become one space, and none opens a paragraph. */
  public void append(String text) {
    for (char c : Characters.clean(text).toCharArray()) {
      if (!Character.isWhitespace(c)) {
        chars.append(c);
      } else if (!chars.isEmpty() && chars.charAt(chars.length() - 1) != ' ') {
        chars.append(' ');
      }
    }
  }

  /** Takes away what was added since a place. */
  void cut(int start) {
    chars.setLength(start);
  }

  /**
   * Raises or lowers what was added since a place, if all of it can be.
   *
   * @param element {@code sup} or {@code sub}, as HTML calls them
   */
  void script(String element, int start) {
    int from = Math.min(start, chars.length());
    Scripts.of(element, chars.substring(from))
        .ifPresent(script -> chars.replace(from, chars.length(), script));
  }

  /** Raises what was added since a place, if it is a number behind something: 10⁶, not 106. */
  public void raise(int start) {
    if (start > 0 && chars.charAt(start - 1) != ' ') {
      script("sup", start);
    }
  }

  /** Marks what was added since a place, but for a space that it begins with. */
  public void mark(Kind kind, int start, String target) {
    boolean space = start < chars.length() && chars.charAt(start) == ' ';
    marks.add(new Mark(kind, space ? start + 1 : start, chars.length(), target));
  }

  /**
   * Marks the place of a character, or of the one after it if that is a space.
   *
   * @param at index of the character; what stands there may be added later
   */
  public void place(Kind kind, int at, String target) {
    boolean space = at < chars.length() && chars.charAt(at) == ' ';
    int place = space ? at + 1 : at;
    marks.add(new Mark(kind, place, place, target));
  }

  /** Marks what was added since a place; a mark of the same kind that ends there is made longer. */
  public void markOn(Kind kind, int start, String target) {
    int last = marks.size() - 1;
    boolean continues =
        last >= 0
            && marks.get(last).kind() == kind
            && marks.get(last).end() == start
            && kind != Kind.NOTE
            && marks.get(last).target().equals(target);
    if (continues) {
      marks.set(last, new Mark(kind, marks.get(last).start(), chars.length(), target));
    } else {
      marks.add(new Mark(kind, start, chars.length(), target));
    }
  }

  /** The text so far, without a space at its end. */
  String chars() {
    int end = chars.length();
    return chars.substring(0, end > 0 && chars.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  /** The marks on {@link #chars}, in order of their starts; those on nothing are left out. */
  List<Mark> marks() {
    int length = chars().length();
    return marks.stream()
        .map(m -> new Mark(m.kind(), m.start(), Math.min(m.end(), length), m.target()))
        .map(m -> new Mark(m.kind(), Math.min(m.start(), m.end()), m.end(), m.target()))
        .filter(m -> m.kind().isPlace() || m.start() < m.end())
        .sorted(Comparator.comparingInt(Mark::start))
        .toList();
  }

  /** The text, added to an article's. */
  public Text addTo(Body body) {
    return body.add(chars(), marks());
  }

  @Override
  public String toString() {
    return chars.toString().strip();
  }
}
