package lector.article.docx;

import static lector.article.archive.XmlParts.all;
import static lector.article.archive.XmlParts.attribute;
import static lector.article.archive.XmlParts.children;
import static lector.article.archive.XmlParts.first;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lector.article.Article;
import lector.article.ArticleReader;
import lector.article.Block;
import lector.article.Body;
import lector.article.Characters;
import lector.article.Input;
import lector.article.Languages;
import lector.article.Omission;
import lector.article.Titles;
import lector.article.archive.Archive;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads DOCX. */
public final class DocxReader implements ArticleReader {

  private static final String KIND = "a Word document";

  @Override
  public boolean accepts(Input input) {
    return Archive.mayHold(input, "word/document");
  }

  @Override
  public Article read(Input input) {
    try {
      return read(Archive.open(input, KIND, DocxReader::isRead), input);
    } catch (OutOfMemoryError e) {
      throw input.limits().tooMuch(input.source().name());
    }
  }

  private static boolean isRead(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  private static Article read(Archive archive, Input input) {
    String main = mainPart(archive);
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    Document document = archive.xml(main, KIND);
    Styles styles = new Styles(archive.xml(folder + "styles.xml"));
    Numberings numberings = new Numberings(archive.xml(folder + "numbering.xml"));
    List<Omission> omissions = new ArrayList<>();
    Body body = new Body();
    String relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
    Runs runs = new Runs(styles, links(archive.xml(relations)), omissions);
    boolean isTitled = DocxBlocks.isTitled(document, styles);
    DocxBlocks reader = new DocxBlocks(styles, numberings, runs, body, omissions, isTitled);
    List<Block> blocks = new ArrayList<>(reader.read(document));
    blocks.addAll(notes(archive.xml(folder + "footnotes.xml"), "footnote", reader, runs));
    blocks.addAll(notes(archive.xml(folder + "endnotes.xml"), "endnote", reader, runs));
    nameHeadsAndFeet(archive, folder, omissions);
    Optional<Document> core = archive.xml("docProps/core.xml");
    return new Article(
        input.source(),
        property(core, "title").orElseGet(() -> Titles.of(blocks)),
        property(core, "creator").stream()
            .flatMap(names -> Stream.of(names.split("[;,]", -1)))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList(),
        property(core, "created").flatMap(DocxReader::date),
        property(core, "language")
            .or(() -> language(archive, folder))
            .orElse(Languages.UNDETERMINED),
        Optional.empty(),
        Optional.empty(),
        body.text(),
        blocks,
        omissions);
  }

  /** The part that the package's relations name as its document. */
  private static String mainPart(Archive archive) {
    return archive.xml("_rels/.rels").stream()
        .flatMap(relations -> all(relations, "Relationship").stream())
        .filter(each -> attribute(each, "Type").endsWith("/officeDocument"))
        .map(each -> attribute(each, "Target").replaceFirst("^/", ""))
        .filter(target -> target.contains("/"))
        .findFirst()
        .orElse("word/document.xml");
  }

  private static Map<String, String> links(Optional<Document> relations) {
    Map<String, String> links = new HashMap<>();
    relations.stream()
        .flatMap(each -> all(each, "Relationship").stream())
        .filter(each -> attribute(each, "Type").endsWith("/hyperlink"))
        .forEach(each -> links.put(attribute(each, "Id"), attribute(each, "Target")));
    return links;
  }

  /** The notes that the text refers to; a document has others that draw the lines above them. */
  private static List<Block> notes(
      Optional<Document> part, String kind, DocxBlocks reader, Runs runs) {
    List<Block> notes = new ArrayList<>();
    for (Element root : part.map(Element::children).orElseGet(Elements::new)) {
      children(root, kind)
          .forEach(
              note -> {
                String label = kind + " " + attribute(note, "id");
                if (runs.referred().contains(label)) {
                  notes.add(new Block.Note(label, reader.read(note)));
                }
              });
    }
    return notes;
  }

  private static void nameHeadsAndFeet(Archive archive, String folder, List<Omission> omissions) {
    for (String name : archive.names()) {
      if (name.startsWith(folder)
          && name.substring(folder.length()).matches("(header|footer)\\d*\\.xml")) {
        String text = DocxBlocks.text(archive.xml(name, KIND));
        if (!text.isBlank()) {
          omissions.add(new Omission(Omission.OUTSIDE, text, "a running head or foot"));
        }
      }
    }
  }

  private static Optional<String> property(Optional<Document> core, String name) {
    return core.flatMap(document -> first(document, name))
        .map(each -> Characters.oneLine(Characters.clean(each.wholeText())))
        .filter(text -> !text.isEmpty());
  }

  private static Optional<LocalDate> date(String timestamp) {
    try {
      return Optional.of(LocalDate.parse(timestamp.substring(0, Math.min(10, timestamp.length()))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The language that the document's text is set to unless a part says otherwise. */
  private static Optional<String> language(Archive archive, String folder) {
    return archive
        .xml(folder + "styles.xml")
        .flatMap(styles -> first(styles, "docDefaults"))
        .flatMap(defaults -> first(defaults, "lang"))
        .map(lang -> attribute(lang, "val"))
        .filter(lang -> !lang.isBlank());
  }
}
