package lector.article.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows which small paragraphs are footnotes, and which raised marks refer to one of them. */
final class FootnoteMarks {

  /** A note's type is no larger than the text's. */
  private static final double LARGEST = 1.02;

  private static final Pattern MARK = Pattern.compile("\\d{1,3}|[a-z]|[*†‡§¶]{1,3}");

  private final double bodySize;
  private final Set<String> labels = new HashSet<>();

  FootnoteMarks(List<Paragraph> paragraphs, double bodySize) {
    this.bodySize = bodySize;
    for (Paragraph paragraph : paragraphs) {
      mark(paragraph).ifPresent(mark -> labels.add(label(paragraph.page(), mark)));
    }
  }

  /** The mark that a footnote begins with; empty for what is none. */
  Optional<String> mark(Paragraph paragraph) {
    Piece first = paragraph.first();
    if (first.size() > LARGEST * bodySize || !first.beginsRaised()) {
      return Optional.empty();
    }
    return Optional.of(first.raised().get(0).mark().strip())
        .filter(mark -> MARK.matcher(mark).matches());
  }

  /**
   * The label of the note that a mark on a page refers to, if there is one. A note is referred to
   * once: another mark of the kind is an exponent.
   */
  Optional<String> target(int page, String mark) {
    // A paragraph that goes on over the page has its last marks' notes there.
    return Stream.of(label(page, mark.strip()), label(page + 1, mark.strip()))
        .filter(labels::remove)
        .findFirst();
  }

  /** The label of a note: marks may come again on other pages. */
  static String label(int page, String mark) {
    return "page " + (page + 1) + ", " + mark;
  }
}
