package lector.script.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that is said, and what its paragraph says of the speaker.
 *
 * @param quote what is said
 * @param attribution who says it, as far as that stands beside it
 */
record Remark(Quote quote, Optional<Attribution> attribution) {

  /** What stands between two parts of one speech: "said he,". */
  private static final Pattern INSERTED = Pattern.compile(".+[,;:—–]");

  /** All that is said in a text, in order. */
  static List<Remark> in(List<Line> lines, List<Quote> quotes) {
    List<Remark> remarks = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      String text = lines.get(quote.line()).text();
      boolean isLast = i + 1 == quotes.size() || quotes.get(i + 1).line() != quote.line();
      String tail = text.substring(quote.end(), isLast ? text.length() : quotes.get(i + 1).start());
      int from = endOfLast(remarks, quote.line());
      int start = Sentences.start(text, from, quote.start());
      String head = text.substring(start, quote.start()).strip();
      if (from > 0 && start == from && INSERTED.matcher(head).matches()) {
        remarks.add(new Remark(quote, Optional.empty()));
      } else {
        Optional<Attribution> attribution = attribution(quote, lines, head, tail);
        if (Genuine.isSpeech(quote, text, head, attribution)) {
          remarks.add(new Remark(quote, attribution));
        }
      }
    }
    return remarks;
  }

  /** Index after the last speech of a paragraph so far, or 0. */
  private static int endOfLast(List<Remark> remarks, int line) {
    if (remarks.isEmpty()) {
      return 0;
    }
    Quote last = remarks.get(remarks.size() - 1).quote();
    return last.line() == line ? last.end() : 0;
  }

  private static Optional<Attribution> attribution(
      Quote quote, List<Line> lines, String head, String tail) {
    return Attribution.after(quote.inner(), tail)
        .or(
            () ->
                quote.start() == 0 && quote.line() > 0
                    ? introduction(lines.get(quote.line() - 1))
                    : Attribution.before(head));
  }

  /** What a paragraph that ends with a colon says of who speaks in the next. */
  static Optional<Attribution> introduction(Line line) {
    String text = line.text().stripTrailing();
    return line.kind() == Line.Kind.PROSE && text.endsWith(":")
        ? Attribution.before(text.substring(Sentences.start(text, 0, text.length())))
        : Optional.empty();
  }
}
