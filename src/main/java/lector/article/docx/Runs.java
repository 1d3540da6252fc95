package lector.article.docx;

import static lector.article.archive.XmlParts.attribute;
import static lector.article.archive.XmlParts.child;
import static lector.article.archive.XmlParts.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lector.article.Characters;
import lector.article.Omission;
import lector.article.Text.Mark.Kind;
import lector.article.TextRun;
import org.jsoup.nodes.Element;

/** Reads what stands in paragraphs: runs of text, links, references to notes, pictures. */
final class Runs {

  /** Elements that hold properties, or what the document says elsewhere or not at all. */
  private static final Set<String> SILENT =
      Set.of(
          "pPr",
          "rPr",
          "instrText",
          "delInstrText",
          "Fallback",
          "commentReference",
          "sdtPr",
          "fldData",
          "rt");

  private final Styles styles;
  private final Map<String, String> links;
  private final List<Omission> omissions;
  private final Set<String> referred = new HashSet<>();
  private final List<Element> boxes = new ArrayList<>();

  /**
   * Prepares to read.
   *
   * @param links addresses by the ids that the document gives them
   * @param omissions grows by what is left out
   */
  Runs(Styles styles, Map<String, String> links, List<Omission> omissions) {
    this.styles = styles;
    this.links = links;
    this.omissions = omissions;
  }

  /** What a paragraph says. */
  TextRun read(Element paragraph) {
    TextRun line = new TextRun();
    readInto(paragraph, line);
    return line;
  }

  /** Adds what a paragraph says to a line. */
  void readInto(Element paragraph, TextRun line) {
    visitChildren(paragraph, line);
  }

  /** The labels of the notes that were referred to so far. */
  Set<String> referred() {
    return referred;
  }

  /** The text boxes that are anchored in what was read since the last call. */
  List<Element> takeBoxes() {
    List<Element> taken = List.copyOf(boxes);
    boxes.clear();
    return taken;
  }

  private void visitChildren(Element parent, TextRun line) {
    parent.children().forEach(child -> visit(child, line));
  }

  private void visit(Element element, TextRun line) {
    switch (name(element)) {
      case "r" -> run(element, line);
      case "t" -> line.append(element.wholeText());
      case "tab", "br", "cr", "ptab" -> line.append(" ");
      case "noBreakHyphen" -> line.append("-");
      case "delText" -> omit(element.wholeText(), "was deleted by an editor of the document");
      case "footnoteReference" -> note("footnote ", element, line);
      case "endnoteReference" -> note("endnote ", element, line);
      case "hyperlink" -> link(element, line);
      case "docPr" -> picture(element, line);
      case "txbxContent" -> boxes.add(element);
      default -> {
        if (!SILENT.contains(name(element))) {
          visitChildren(element, line);
        }
      }
    }
  }

  private void run(Element run, TextRun line) {
    Optional<Element> properties = child(run, "rPr");
    if (isOn(properties, "vanish")) {
      omit(run.wholeText(), "is hidden in the document");
      return;
    }
    int start = line.length();
    visitChildren(run, line);
    if (line.length() == start) {
      return;
    }
    if (isOn(properties, "b")) {
      line.markOn(Kind.STRONG, start, "");
    }
    if (isOn(properties, "i")) {
      line.markOn(Kind.EMPHASIS, start, "");
    }
    if (styles.isCode(properties)) {
      line.markOn(Kind.CODE, start, "");
    }
  }

  private static boolean isOn(Optional<Element> properties, String name) {
    return properties
        .flatMap(p -> child(p, name))
        .map(each -> attribute(each, "val"))
        .filter(value -> !Set.of("0", "false", "off").contains(value))
        .isPresent();
  }

  private void note(String kind, Element reference, TextRun line) {
    String label = kind + attribute(reference, "id");
    referred.add(label);
    line.markOn(Kind.NOTE, line.length(), label);
  }

  private void link(Element link, TextRun line) {
    int start = line.length();
    visitChildren(link, line);
    String target = links.getOrDefault(attribute(link, "id"), "");
    if (!target.isEmpty()) {
      line.markOn(Kind.LINK, start, target);
    }
  }

  /** A picture's description stands for it; its name is a program's, such as "Picture 1". */
  private void picture(Element properties, TextRun line) {
    String description = Characters.oneLine(Characters.clean(attribute(properties, "descr")));
    if (description.isEmpty()) {
      omit(attribute(properties, "name"), "a picture without alternative text");
      return;
    }
    int start = line.length();
    line.append(description);
    line.markOn(Kind.IMAGE, start, "");
  }

  private void omit(String text, String reason) {
    if (!text.isBlank()) {
      omissions.add(
          new Omission(Omission.OUTSIDE, Characters.oneLine(Characters.clean(text)), reason));
    }
  }
}
