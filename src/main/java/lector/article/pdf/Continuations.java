package lector.article.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lector.article.pdf.ParagraphBuilder.Part;
import lector.article.pdf.ParagraphBuilder.Prose;

/** Joins what a column's or page's end has divided. Notes at a page's foot don't part it. */
final class Continuations {

  private static final Pattern ENDS_SENTENCE = Pattern.compile("(?s).*[.!?:…][”\"’')\\]]*");

  private Continuations() {}

  /**
   * The parts with paragraphs made whole, and with notes before the heading that follows them.
   *
   * @param isHeading tells headings
   * @param isNote tells notes
   */
  static List<Part> join(
      List<Part> parts, Predicate<Paragraph> isHeading, Predicate<Paragraph> isNote) {
    List<Part> joined = new ArrayList<>();
    List<Part> notes = new ArrayList<>();
    Optional<Paragraph> open = Optional.empty();
    for (Part part : parts) {
      if (!(part instanceof Prose prose)) {
        joined.add(part);
        open = Optional.empty();
      } else if (isNote.test(prose.paragraph())) {
        notes.add(part);
      } else if (isHeading.test(prose.paragraph())) {
        joined.addAll(notes);
        notes.clear();
        joined.add(part);
        open = Optional.empty();
      } else {
        Paragraph next = prose.paragraph();
        if (open.isPresent() && goesOn(open.get(), next)) {
          next = open.get().with(next);
          joined.remove(joined.size() - 1);
        }
        joined.add(new Prose(next));
        open = Optional.of(next);
      }
    }
    joined.addAll(notes);
    return joined;
  }

  private static boolean goesOn(Paragraph paragraph, Paragraph next) {
    boolean elsewhere =
        next.page() != paragraph.page() || next.first().baseline() < paragraph.last().baseline();
    String last = paragraph.last().text();
    return elsewhere
        && !paragraph.isWhole()
        && !last.isEmpty()
        && !next.first().text().isEmpty()
        && !ENDS_SENTENCE.matcher(last).matches()
        && paragraph.first().style() == next.first().style()
        && Math.abs(paragraph.size() - next.size()) < 0.08 * paragraph.size();
  }
}
