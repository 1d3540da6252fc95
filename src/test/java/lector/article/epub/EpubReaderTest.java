package lector.article.epub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lector.article.Article;
import lector.article.Input;
import lector.article.Reading;
import lector.article.UnreadableInputException;
import lector.article.archive.Archive;
import lector.article.archive.XmlParts;
import org.junit.jupiter.api.Test;

class EpubReaderTest {

  @Test
  void takesTheSpineInOrderUnderTheNavigationsHeadings() {
    SampleEpub book =
        new SampleEpub()
            .document("1.xhtml", "<h3>Rails</h3><p>They lie.</p><h4>Steel</h4><p>It rusts.</p>")
            .document("2.xhtml", "<p>They hang.</p>")
            .navigation(link("text/1.xhtml", "Rails") + link("text/2.xhtml", "Wires"));
    assertEquals(
        """
        h1 Rails
        p They lie.
        h2 Steel
        p It rusts.
        h1 Wires
        p They hang.""",
        Reading.outline(read(book)));
  }

  @Test
  void makesAChapterOfALineThatTheNavigationNames() {
    SampleEpub book =
        new SampleEpub()
            .document(
                "1.xhtml",
                "<p class='t'>Chapter 1</p><p>They lie.</p><p id='b'>Chapter 2</p><p>Hm.</p>")
            .navigation(link("text/1.xhtml", "Chapter 1") + link("text/1.xhtml#b", "Chapter 2"));
    assertEquals("h1 Chapter 1\np They lie.\nh1 Chapter 2\np Hm.", Reading.outline(read(book)));
  }

  @Test
  void setsChaptersOfAPartBesideThePart() {
    SampleEpub book =
        new SampleEpub()
            .document("p.xhtml", "<h1>Part One</h1>")
            .document("1.xhtml", "<h2>Rails</h2><p>They lie.</p>")
            .navigation(
                "<li><a href='text/p.xhtml'>Part One</a><ol>"
                    + link("text/1.xhtml", "Rails")
                    + "</ol></li>");
    assertEquals("h1 Part One\nh1 Rails\np They lie.", Reading.outline(read(book)));
  }

  @Test
  void takesThePictureOnTheCoverAlong() {
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1};
    SampleEpub book = new SampleEpub().document("1.xhtml", "<p>They lie.</p>");
    assertEquals(Optional.empty(), read(book).image());
    assertEquals(
        Optional.of(URI.create("data:image/jpeg;base64,/9j/AQ==")), read(book.cover(jpeg)).image());
    assertEquals(Optional.empty(), read(book.cover(new byte[] {1, 2, 3})).image());
  }

  @Test
  void leavesOutFrontAndBackMatterByRuleAndNamesIt() {
    SampleEpub book =
        new SampleEpub()
            .document("cover.xhtml", "epub:type='cover'", "<p>A tram</p>")
            .document("title.xhtml", "<h1>Trams</h1><p>by Ada Quill</p>")
            .document("c.xhtml", "<h2>Copyright</h2><p>All rights.</p>")
            .document("f.xhtml", "<h2>Foreword</h2><p>I like them.</p>")
            .document("i.xhtml", "<section epub:type='index'><p>Rails 7</p></section>");
    Article article = read(book);
    assertEquals("h2 Foreword\np I like them.", Reading.outline(article));
    assertEquals(
        """
        A tram: the book's cover
        Trams by Ada Quill: a title page
        Copyright All rights.: the imprint
        Rails 7: an index""",
        Reading.omitted(article));
  }

  @Test
  void findsNotesInOtherDocuments() {
    SampleEpub book =
        new SampleEpub()
            .document("1.xhtml", "<p>A claim.<a epub:type='noteref' href='n.xhtml#x1'>1</a></p>")
            .document(
                "n.xhtml",
                "epub:type='endnotes'",
                "<h2>Notes</h2><ol><li id='x1' epub:type='endnote'><p>Its source.</p></li></ol>");
    Article article = read(book);
    assertEquals("p A claim.\nnote fn-1x1~1 [p Its source.]", Reading.outline(article));
    assertEquals("fn-1x1~1", article.blocks().get(0).texts().get(0).marks().get(0).target());
  }

  @Test
  void readsTheTableOfContentsOfEpub2InSpiteOfItsDocumentType() {
    SampleEpub book =
        new SampleEpub()
            .document("1.xhtml", "<p>They lie.</p>")
            .part(
                "OPS/toc.ncx",
                "<!DOCTYPE ncx PUBLIC \"x\" \"http://127.0.0.1:9/x.dtd\"><ncx><navMap><navPoint><navLabel><text>Rails</text></navLabel><content src=\"text/1.xhtml\"/></navPoint></navMap></ncx>");
    byte[] bytes = book.bytes();
    Packaging packaging =
        new Packaging(
            "OPS/book.opf",
            XmlParts.parse(
                "<package><manifest><item id='n' href='toc.ncx' media-type='application/x-dtbncx+xml'/></manifest></package>"
                    .getBytes(UTF_8)));
    Navigation navigation =
        Navigation.of(packaging, Archive.open(Reading.input("t", bytes), "an EPUB", name -> true));
    assertEquals(
        List.of(new Navigation.Entry(1, "Rails", new Place("OPS/text/1.xhtml", ""))),
        navigation.entries());
  }

  @Test
  void takesTitleAuthorsDayAndLanguageFromThePackage() {
    Article article = read(new SampleEpub().document("1.xhtml", "<p>They lie.</p>"));
    assertEquals("Trams", article.title());
    assertEquals(List.of("Ada Quill"), article.authors());
    assertEquals(Optional.of(LocalDate.of(2024, 2, 3)), article.date());
    assertEquals("en-GB", article.language());
  }

  @Test
  void refusesABookWithALock() {
    SampleEpub book =
        new SampleEpub()
            .document("1.xhtml", "<p>They lie.</p>")
            .part(
                "META-INF/encryption.xml",
                "<encryption><CipherReference URI=\"OPS/text/1.xhtml\"/></encryption>");
    assertThrows(UnreadableInputException.class, () -> read(book));
  }

  private static String link(String href, String label) {
    return "<li><a href='" + href + "'>" + label + "</a></li>";
  }

  private static Article read(SampleEpub book) {
    Input input = Reading.input("test.epub", book.bytes());
    assertTrue(new EpubReader().accepts(input));
    return new EpubReader().read(input);
  }
}
