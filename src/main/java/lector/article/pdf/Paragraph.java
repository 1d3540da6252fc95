package lector.article.pdf;

import java.util.ArrayList;
import java.util.List;
import lector.article.pdf.Glyph.Style;
import lector.article.pdf.Piece.Raised;

/**
 * Lines that belong together.
 *
 * @param lines the lines, from top to bottom
 * @param page the number of the page that it begins on, from 0
 * @param isWhole whether its last line ends before the column does, so that nothing goes on
 */
record Paragraph(List<Piece> lines, int page, boolean isWhole) {

  Paragraph {
    lines = List.copyOf(lines);
  }

  Piece first() {
    return lines.get(0);
  }

  Piece last() {
    return lines.get(lines.size() - 1);
  }

  /** The size of its type. */
  double size() {
    return first().text().length() >= last().text().length() ? first().size() : last().size();
  }

  /** Whether all of it is set so. */
  boolean isAll(Style style) {
    return lines.stream().allMatch(line -> line.style() == style);
  }

  /** How many characters it has. */
  int length() {
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }

  /** This and the lines of another that goes on where it ends. */
  Paragraph with(Paragraph next) {
    List<Piece> all = new ArrayList<>(lines);
    all.addAll(next.lines);
    return new Paragraph(all, page, next.isWhole);
  }

  /** All of it as one line, with words that were cut at the ends of lines made whole. */
  Joined joined(Hyphens hyphens) {
    StringBuilder text = new StringBuilder();
    List<Raised> raised = new ArrayList<>();
    for (Piece line : lines) {
      if (!text.isEmpty() && !line.text().isEmpty()) {
        hyphens.join(text, line.text());
      }
      int shift = text.length();
      text.append(line.text());
      line.raised().forEach(each -> raised.add(new Raised(shift + each.index(), each.mark())));
    }
    return new Joined(text.toString(), raised);
  }

  /**
   * A text and the marks above it.
   *
   * @param text one line
   * @param raised where marks stand in it, in order
   */
  record Joined(String text, List<Raised> raised) {

    Joined {
      raised = List.copyOf(raised);
    }
  }
}
