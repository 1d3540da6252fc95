package lector.article.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lector.article.Body;
import lector.article.Characters;
import lector.article.Text;
import lector.article.Text.Mark;
import lector.article.pdf.Paragraph.Joined;
import lector.article.pdf.Piece.Raised;

/** Puts what paragraphs say at the end of an article's text. */
final class PdfText {

  private final Body body;
  private final Hyphens hyphens;
  private final FootnoteMarks footnotes;

  PdfText(Body body, Hyphens hyphens, FootnoteMarks footnotes) {
    this.body = body;
    this.hyphens = hyphens;
    this.footnotes = footnotes;
  }

  /** All that a paragraph says. */
  Text of(Paragraph paragraph) {
    return text(paragraph.joined(hyphens), paragraph.page());
  }

  /** What a footnote says after its mark. */
  Text withoutMark(Paragraph note) {
    Joined joined = note.joined(hyphens);
    List<Raised> rest = joined.raised().subList(1, joined.raised().size());
    return text(new Joined(joined.text(), rest), note.page());
  }

  /** What a paragraph says from a character on. */
  Text from(int start, Paragraph paragraph) {
    return text(from(paragraph.joined(hyphens), start), paragraph.page());
  }

  private static Joined from(Joined joined, int start) {
    List<Raised> raised =
        joined.raised().stream()
            .map(each -> new Raised(Math.max(0, each.index() - start), each.mark()))
            .toList();
    return new Joined(joined.text().substring(start), raised);
  }

  /** Raised marks that refer to a note become marks; others, such as exponents, are put back. */
  private Text text(Joined joined, int page) {
    StringBuilder chars = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int from = 0;
    for (Raised raised : joined.raised()) {
      chars.append(clean(joined.text().substring(from, raised.index())));
      from = raised.index();
      Optional<String> target = footnotes.target(page, raised.mark());
      if (target.isPresent()) {
        int end = chars.length();
        marks.add(new Mark(Mark.Kind.NOTE, end, end, target.get()));
      } else {
        chars.append(clean(raised.mark()));
      }
    }
    chars.append(clean(joined.text().substring(from)));
    int end = chars.toString().stripTrailing().length();
    List<Mark> within =
        marks.stream()
            .map(
                m ->
                    new Mark(
                        m.kind(), Math.min(m.start(), end), Math.min(m.end(), end), m.target()))
            .toList();
    return body.add(chars.substring(0, end), within);
  }

  /** Line breaks within a sign are spaces. */
  private static String clean(String text) {
    return Characters.clean(text).replaceAll("\\s", " ");
  }

  /** Lines as they were set, with their indents. */
  static String code(List<Piece> lines) {
    double left = lines.stream().mapToDouble(Piece::x).min().orElse(0);
    StringBuilder code = new StringBuilder();
    for (Piece line : lines) {
      double width = line.width() / Math.max(1, line.text().length());
      int indent = width > 0 ? (int) Math.round((line.x() - left) / width) : 0;
      code.append(code.isEmpty() ? "" : "\n").append(" ".repeat(Math.min(indent, 80)));
      code.append(clean(line.plain()));
    }
    return code.toString();
  }
}
