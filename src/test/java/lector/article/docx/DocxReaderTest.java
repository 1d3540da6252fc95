package lector.article.docx;

import static lector.article.docx.SampleDocx.item;
import static lector.article.docx.SampleDocx.p;
import static lector.article.docx.SampleDocx.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lector.article.Article;
import lector.article.Input;
import lector.article.Reading;
import lector.article.Text.Mark;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

  @Test
  void readsHeadingsByTheirStylesAndThoseTheyAreBasedOn() {
    assertOutline(
        """
        h1 Trams
        h2 Why now
        p The rails are there.
        h2 Cost""",
        p("Title", "Trams")
            + p("Heading1", "Why now")
            + p("The rails are there.")
            + p("Own", "Cost"));
  }

  @Test
  void readsListsWithinListsFromTheNumberTheyBeginWith() {
    assertOutline(
        "list from 3 [p Rails list [p new] [p old]] [p Wires]",
        item(0, "Rails") + item(1, "new") + item(1, "old") + item(0, "Wires"));
  }

  @Test
  void countsOnWhereListsShareADefinitionUnlessOneBeginsAnew() {
    String seven = item(0, "Rails");
    assertOutline(
        "list from 3 [p Rails] [p Rails] [p Rails]\nlist from 1 [p Rails] [p Rails]",
        seven + seven + seven.replace("\"7\"", "\"8\"") + seven.replace("\"7\"", "\"9\"") + seven);
  }

  @Test
  void readsTablesQuotationsAndCode() {
    String table =
        "<w:tbl><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>"
            .formatted(p("Line"), p("Length"), p("One"), p("7 km") + p("and more"));
    assertOutline(
        """
        table Line | Length[One | 7 km and more]
        quote [p They ring.]
        code  go⏎  stop""",
        table + p("Quote", "They ring.") + p("Code", "go") + p("Code", "  stop"));
  }

  @Test
  void readsFootnotesThatAreReferredTo() {
    String body =
        "<w:p>"
            + run("A claim")
            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
            + run(".")
            + "</w:p>";
    String notes =
        "<w:footnotes><w:footnote w:id=\"0\">"
            + p("a line")
            + "</w:footnote><w:footnote w:id=\"2\">"
            + p("Its source.")
            + "</w:footnote></w:footnotes>";
    Article article = read(SampleDocx.of(body, Map.of("word/footnotes.xml", notes)));
    assertEquals("p A claim.\nnote footnote 2 [p Its source.]", Reading.outline(article));
    assertEquals(
        List.of(new Mark(Mark.Kind.NOTE, 7, 7, "footnote 2")),
        article.blocks().get(0).texts().get(0).marks());
  }

  @Test
  void namesWhatIsDeletedHiddenOrOfThePageAlone() {
    String body =
        "<w:p>"
            + run("Said")
            + "<w:del><w:r><w:delText>not said</w:delText></w:r></w:del>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>"
            + p("TOC1", "Cost 12");
    Article article =
        read(SampleDocx.of(body, Map.of("word/header1.xml", "<w:hdr>" + p("Draft") + "</w:hdr>")));
    assertEquals("p Said", Reading.outline(article));
    assertEquals(
        """
        not said: was deleted by an editor of the document
        secret: is hidden in the document
        Cost 12: a table of contents
        Draft: a running head or foot""",
        Reading.omitted(article));
  }

  @Test
  void marksEmphasisAndLinks() {
    String body =
        "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Now</w:t></w:r><w:hyperlink r:id=\"r1\">"
            + run(" see")
            + "</w:hyperlink></w:p>";
    String relations =
        "<Relationships><Relationship Id=\"r1\" Type=\"http://x/hyperlink\" Target=\"https://example.org/\"/></Relationships>";
    Article article = read(SampleDocx.of(body, Map.of("word/_rels/document.xml.rels", relations)));
    assertEquals(
        List.of(
            new Mark(Mark.Kind.EMPHASIS, 0, 3, ""),
            new Mark(Mark.Kind.LINK, 3, 7, "https://example.org/")),
        article.blocks().get(0).texts().get(0).marks());
  }

  @Test
  void takesTitleAuthorsAndDayFromTheProperties() {
    String core =
        "<cp:coreProperties><dc:title>On trams</dc:title><dc:creator>Ada Quill; Tom Rook</dc:creator>"
            + "<dcterms:created>2024-02-03T10:00:00Z</dcterms:created></cp:coreProperties>";
    Article article = read(SampleDocx.of(p("Rails."), Map.of("docProps/core.xml", core)));
    assertEquals("On trams", article.title());
    assertEquals(List.of("Ada Quill", "Tom Rook"), article.authors());
    assertEquals(Optional.of(LocalDate.of(2024, 2, 3)), article.date());
  }

  private static void assertOutline(String expected, String body) {
    assertEquals(expected, Reading.outline(read(SampleDocx.of(body))));
  }

  private static Article read(byte[] docx) {
    Input input = Reading.input("test.docx", docx);
    assertTrue(new DocxReader().accepts(input));
    return new DocxReader().read(input);
  }
}
