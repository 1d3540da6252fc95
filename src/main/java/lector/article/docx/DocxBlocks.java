package lector.article.docx;

import static lector.article.archive.XmlParts.attribute;
import static lector.article.archive.XmlParts.child;
import static lector.article.archive.XmlParts.children;
import static lector.article.archive.XmlParts.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lector.article.Block;
import lector.article.Body;
import lector.article.Characters;
import lector.article.Omission;
import lector.article.Text;
import lector.article.TextRun;
import lector.article.docx.Numberings.Place;
import lector.article.docx.Styles.Kind;
import lector.article.docx.Styles.Meaning;
import org.jsoup.nodes.Element;

/** Makes blocks of a document's paragraphs and tables. Used for one document. */
final class DocxBlocks {

  private static final int DEEPEST_HEADING = 6;

  private final Styles styles;
  private final Numberings numberings;
  private final Runs runs;
  private final Body body;
  private final List<Omission> omissions;
  private final boolean isTitled;

  /**
   * Prepares to read.
   *
   * @param isTitled whether a paragraph of it is its title, so that the headings stand under that
   */
  DocxBlocks(
      Styles styles,
      Numberings numberings,
      Runs runs,
      Body body,
      List<Omission> omissions,
      boolean isTitled) {
    this.styles = styles;
    this.numberings = numberings;
    this.runs = runs;
    this.body = body;
    this.omissions = omissions;
    this.isTitled = isTitled;
  }

  /** The blocks of a part's body, a note or a cell. */
  List<Block> read(Element parent) {
    Sequence sequence = new Sequence(body);
    read(parent, sequence);
    return sequence.end();
  }

  /** The part's words alone. */
  static String text(Element parent) {
    StringBuilder text = new StringBuilder();
    parent.getAllElements().stream()
        .filter(each -> name(each).equals("t"))
        .forEach(each -> text.append(each.wholeText()).append(' '));
    return Characters.oneLine(Characters.clean(text.toString()));
  }

  /** Whether one of the document's paragraphs is its title. */
  static boolean isTitled(Element document, Styles styles) {
    return document.getAllElements().stream()
        .filter(each -> name(each).equals("p"))
        .anyMatch(each -> styles.of(child(each, "pPr")).kind() == Kind.TITLE);
  }

  private void read(Element parent, Sequence sequence) {
    for (Element element : parent.children()) {
      switch (name(element)) {
        case "p" -> paragraph(element, sequence);
        case "tbl" -> sequence.add(table(element));
        case "sdt" -> structured(element, sequence);
        case "Fallback", "sectPr", "pPr", "sdtPr" -> {
          // Says nothing, or the same again for older programs.
        }
        default -> read(element, sequence);
      }
    }
  }

  private void structured(Element element, Sequence sequence) {
    boolean isContents =
        element.select("*").stream()
            .filter(each -> name(each).equals("docPartGallery"))
            .anyMatch(each -> attribute(each, "val").equals("Table of Contents"));
    if (isContents) {
      omit(text(element), "a table of contents");
    } else {
      child(element, "sdtContent").ifPresent(content -> read(content, sequence));
    }
  }

  private void paragraph(Element paragraph, Sequence sequence) {
    Optional<Element> properties = child(paragraph, "pPr");
    Meaning meaning = styles.of(properties);
    if (meaning.kind() == Kind.CONTENTS) {
      omit(text(paragraph), "a table of contents");
      return;
    }
    if (meaning.kind() == Kind.CODE) {
      sequence.addCode(lines(paragraph));
      return;
    }
    Optional<Element> numbering =
        properties.flatMap(p -> child(p, "numPr")).or(() -> styles.numbering(properties));
    Optional<Place> place = numbering.flatMap(numberings::next);
    TextRun line = runs.read(paragraph);
    List<Element> boxes = runs.takeBoxes();
    if (line.length() > 0) {
      sequence.beginParagraph(meaning.kind() == Kind.TEXT && place.isPresent());
      Text text = line.addTo(body);
      switch (meaning.kind()) {
        case TITLE -> sequence.add(new Block.Heading(1, text));
        case HEADING -> sequence.add(new Block.Heading(level(meaning), text));
        case QUOTATION -> sequence.addQuoted(new Block.Paragraph(text));
        default -> {
          if (place.isPresent()) {
            sequence.addItem(place.get(), new Block.Paragraph(text));
          } else {
            sequence.add(new Block.Paragraph(text));
          }
        }
      }
    }
    boxes.forEach(box -> read(box, sequence));
  }

  private int level(Meaning heading) {
    return Math.min(DEEPEST_HEADING, heading.level() + (isTitled ? 1 : 0));
  }

  private static String lines(Element paragraph) {
    StringBuilder lines = new StringBuilder();
    for (Element element : paragraph.getAllElements()) {
      switch (name(element)) {
        case "t" -> lines.append(element.wholeText());
        case "br", "cr" -> lines.append('\n');
        case "tab" -> lines.append('\t');
        default -> {
          // Says nothing.
        }
      }
    }
    return Characters.clean(lines.toString());
  }

  /** A cell that several rows share is said in the first. */
  private Block table(Element table) {
    List<List<Text>> rows = new ArrayList<>();
    children(table, "tr")
        .forEach(
            row -> {
              List<Text> cells = new ArrayList<>();
              children(row, "tc").forEach(cell -> cells.add(cell(cell)));
              rows.add(cells);
            });
    return rows.isEmpty()
        ? new Block.Table(List.of(), List.of())
        : new Block.Table(rows.get(0), rows.subList(1, rows.size()));
  }

  private Text cell(Element cell) {
    TextRun line = new TextRun();
    for (Element element : cell.getAllElements()) {
      if (name(element).equals("p")) {
        line.append(line.length() == 0 ? "" : " ");
        runs.readInto(element, line);
      }
    }
    return line.addTo(body);
  }

  private void omit(String text, String reason) {
    if (!text.isBlank()) {
      omissions.add(new Omission(Omission.OUTSIDE, text, reason));
    }
  }
}
