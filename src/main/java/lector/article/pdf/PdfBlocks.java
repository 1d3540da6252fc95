package lector.article.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.article.Block;
import lector.article.Body;
import lector.article.Omission;
import lector.article.Text;
import lector.article.pdf.Glyph.Style;
import lector.article.pdf.ParagraphBuilder.Part;
import lector.article.pdf.ParagraphBuilder.Prose;
import lector.article.pdf.ParagraphBuilder.Row;

/** Makes blocks of paragraphs and rows. Used for one document. */
final class PdfBlocks {

  private static final Pattern CHAPTER_NUMBER =
      Pattern.compile(
          "(?i)(chapter|part|book|appendix|section) ([ivxlc]{1,7}|\\d{1,3}|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten)[.:]?");
  private static final Pattern ITEM =
      Pattern.compile("(?:[•▪‣◦●○–*·-]|\\(?(\\d{1,3})[.)]) +(?=\\S)");

  private final Body body;
  private final List<Omission> omissions;
  private final Headings headings;
  private final FootnoteMarks footnotes;
  private final PdfText texts;
  private final List<Block> blocks = new ArrayList<>();

  /** Prepares to make blocks of parts, which come in reading order. */
  PdfBlocks(List<Part> parts, Body body, List<Omission> omissions) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Prose prose) {
        paragraphs.add(prose.paragraph());
      }
    }
    this.body = body;
    this.omissions = omissions;
    this.headings = new Headings(paragraphs);
    this.footnotes = new FootnoteMarks(paragraphs, headings.bodySize());
    Hyphens hyphens = new Hyphens(paragraphs.stream().flatMap(p -> p.lines().stream()).toList());
    this.texts = new PdfText(body, hyphens, footnotes);
  }

  /** The blocks of the parts. */
  List<Block> read(List<Part> parts) {
    List<Part> joined =
        Continuations.join(parts, headings::isHeading, p -> footnotes.mark(p).isPresent());
    int i = 0;
    while (i < joined.size()) {
      int contents = Contents.length(joined, i);
      if (contents > 0) {
        joined.subList(i, i + contents).forEach(this::omitContents);
        i += contents;
      } else if (joined.get(i) instanceof Prose prose) {
        if (isItem(prose.paragraph())) {
          i = items(joined, i);
        } else {
          read(
              prose.paragraph(),
              i + 1 < joined.size() ? Optional.of(joined.get(i + 1)) : Optional.empty());
          i++;
        }
      } else {
        i = rows(joined, i);
      }
    }
    return blocks;
  }

  /** Whether a paragraph is one of the text, which may go on in the next column. */
  private boolean isText(Paragraph paragraph) {
    return !headings.isHeading(paragraph) && footnotes.mark(paragraph).isEmpty();
  }

  private void omitContents(Part part) {
    for (String line : Contents.lines(part)) {
      omissions.add(new Omission(Omission.OUTSIDE, line, "a table of contents"));
    }
  }

  private void read(Paragraph paragraph, Optional<Part> next) {
    Optional<String> mark = footnotes.mark(paragraph);
    if (mark.isPresent()) {
      Text text = texts.withoutMark(paragraph);
      String label = FootnoteMarks.label(paragraph.page(), mark.get());
      blocks.add(new Block.Note(label, List.of(new Block.Paragraph(text))));
    } else if (headings.isHeading(paragraph)) {
      Text text = texts.of(paragraph);
      blocks.add(new Block.Heading(level(paragraph, text, next), text));
    } else if (paragraph.isAll(Style.MONOSPACED)) {
      blocks.add(new Block.Code("", body.add(PdfText.code(paragraph.lines()))));
    } else {
      Text text = texts.of(paragraph);
      if (!text.isBlank()) {
        blocks.add(new Block.Paragraph(text));
      }
    }
  }

  /** A chapter's number stands as high as its title, however small it is set. */
  private int level(Paragraph heading, Text text, Optional<Part> next) {
    boolean isNumber = CHAPTER_NUMBER.matcher(text.chars()).matches();
    return isNumber
            && next.isPresent()
            && next.get() instanceof Prose prose
            && headings.isHeading(prose.paragraph())
        ? Math.min(headings.level(heading), headings.level(prose.paragraph()))
        : headings.level(heading);
  }

  private boolean isItem(Paragraph paragraph) {
    return isText(paragraph) && ITEM.matcher(paragraph.first().text()).lookingAt();
  }

  private int items(List<Part> parts, int start) {
    List<List<Block>> items = new ArrayList<>();
    Optional<Integer> first = Optional.empty();
    int i = start;
    while (i < parts.size() && parts.get(i) instanceof Prose prose && isItem(prose.paragraph())) {
      Paragraph item = prose.paragraph();
      Matcher marker = ITEM.matcher(item.first().text());
      marker.lookingAt();
      Optional<Integer> number = Optional.ofNullable(marker.group(1)).map(Integer::valueOf);
      if (i == start) {
        first = number;
      } else if (!number.equals(first.map(n -> n + items.size()))) {
        break;
      }
      items.add(List.of(new Block.Paragraph(texts.from(marker.end(), item))));
      i++;
    }
    blocks.add(new Block.Listing(first, items));
    return i;
  }

  private int rows(List<Part> parts, int start) {
    List<List<Piece>> rows = new ArrayList<>();
    int page = ((Row) parts.get(start)).page();
    int i = start;
    while (i < parts.size() && parts.get(i) instanceof Row row) {
      rows.add(row.cells());
      i++;
    }
    if (rows.size() > 1) {
      blocks.add(TableBuilder.of(rows, body));
    } else {
      for (Piece piece : rows.get(0)) {
        read(new Paragraph(List.of(piece), page, true), Optional.empty());
      }
    }
    return i;
  }
}
