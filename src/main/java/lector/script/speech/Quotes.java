package lector.script.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what stands in quotation marks, the outermost where one is within another. */
final class Quotes {

  private final List<Line> lines;
  private final List<Quote> quotes = new ArrayList<>();

  private Quotes(List<Line> lines) {
    this.lines = lines;
  }

  /** All quotations in prose, in order. */
  static List<Quote> in(List<Line> lines) {
    Quotes found = new Quotes(lines);
    boolean continues = false;
    for (int i = 0; i < lines.size(); i++) {
      continues = lines.get(i).kind() == Line.Kind.PROSE && found.read(i, continues);
    }
    return found.quotes;
  }

  /**
   * Reads a paragraph.
   *
   * @param continues whether its first quotation continues one
   * @return whether its last quotation runs on
   */
  private boolean read(int line, boolean continues) {
    String text = lines.get(line).text();
    for (int at = 0; at < text.length(); at++) {
      Optional<QuoteMark> mark = QuoteMark.openingAt(text, at);
      if (mark.isPresent()) {
        int close = mark.get().closing(text, at);
        boolean runsOn = close < 0 && opens(line + 1, mark.get());
        boolean isFirst = continues && at == 0;
        if (close > at + 1 || runsOn) {
          int end = runsOn ? text.length() : close + 1;
          String inner = text.substring(at + 1, runsOn ? end : close).strip();
          quotes.add(new Quote(line, at, end, inner, isFirst, runsOn));
          at = end - 1;
        }
        if (runsOn) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a paragraph is prose and opens with a mark. */
  private boolean opens(int line, QuoteMark mark) {
    if (line >= lines.size() || lines.get(line).kind() != Line.Kind.PROSE) {
      return false;
    }
    String text = lines.get(line).text();
    return !text.isEmpty() && QuoteMark.openingAt(text, 0).equals(Optional.of(mark));
  }
}
