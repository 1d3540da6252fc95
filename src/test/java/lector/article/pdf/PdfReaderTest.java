package lector.article.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import lector.article.Article;
import lector.article.Input;
import lector.article.Limits;
import lector.article.Reading;
import lector.article.UnreadableInputException;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

  private static final String[] LEFT = {
    "The rails lie where they lay, and the",
    "people who laid them are long gone. It",
    "takes an hour to walk from one end of",
    "the line to the other, and on the way",
    "you meet a post, a bench and a well-",
    "known dog, which has an under-",
    "standing with the driver. The dog is",
    "well-known in both of the towns, and",
  };

  private static final String[] RIGHT = {
    "in summer it sleeps between the rails,",
    "which are warm. In winter it sleeps in",
    "the shed. Nobody has seen it elsewhere",
    "and nobody has looked. The driver says",
    "that it will outlive the line, and the",
    "people who hear that laugh, but not at",
    "once and not for long, because it is a",
    "thing that they have thought as well.",
  };

  @Test
  void readsOneColumnAfterTheOtherAndMakesCutWordsWhole() {
    SamplePdf pdf =
        new SamplePdf()
            .at(72, 70, 18, "A line between two towns, and what sleeps on it")
            .lines(LEFT)
            .column(310, 100)
            .lines(RIGHT);
    assertEquals(
        """
        h1 A line between two towns, and what sleeps on it
        p The rails lie where they lay, and the people who laid them are long gone. It takes an hour to\
         walk from one end of the line to the other, and on the way you meet a post, a bench and a\
         well-known dog, which has an understanding with the driver. The dog is well-known in both of\
         the towns, and in summer it sleeps between the rails, which are warm. In winter it sleeps in\
         the shed. Nobody has seen it elsewhere and nobody has looked. The driver says that it will\
         outlive the line, and the people who hear that laugh, but not at once and not for long,\
         because it is a thing that they have thought as well.""",
        Reading.outline(read(pdf)));
  }

  @Test
  void leavesOutWhatStandsOnEveryPageAndNamesIt() {
    SamplePdf pdf = new SamplePdf();
    for (int i = 1; i <= 3; i++) {
      pdf.at(72, 50, 9, "The Tram Review").at(290, 800, 9, "- " + i + " -");
      pdf.lines("Page " + "one two three".split(" ", -1)[i - 1] + " says something of its own.");
      if (i < 3) {
        pdf.page();
      }
    }
    Article article = read(pdf);
    assertEquals(
        """
        p Page one says something of its own.
        p Page two says something of its own.
        p Page three says something of its own.""",
        Reading.outline(article));
    assertEquals(
        """
        The Tram Review: a running head or foot, on 3 pages
        - 1 - - 2 - - 3 -: page numbers""",
        Reading.omitted(article));
  }

  @Test
  void tellsHeadingsByTheirType() {
    SamplePdf pdf =
        new SamplePdf()
            .bold(18, "Trams")
            .bold(14, "1 Why now")
            .lines(
                "The rails are there, and the wires can be hung within a year or so,",
                "if anybody pays.")
            .gap(10)
            .bold(10, "The wires")
            .lines("They are of copper, and they have been stolen before this.");
    assertEquals(
        """
        h1 Trams
        h2 1 Why now
        p The rails are there, and the wires can be hung within a year or so, if anybody pays.
        h3 The wires
        p They are of copper, and they have been stolen before this.""",
        Reading.outline(read(pdf)));
  }

  @Test
  void readsListsTablesAndFootnotes() {
    String line = "The line needs rails and wires, as all lines do that are worth the name.";
    SamplePdf pdf =
        new SamplePdf()
            .lines(line)
            .raised("1", line)
            .gap(10)
            .lines("• rails of steel", "• wires of copper")
            .gap(10)
            .at(72, 158, 10, "Thing")
            .at(200, 158, 10, "Length")
            .at(72, 170, 10, "Rails")
            .at(200, 170, 10, "14 km")
            .at(72, 182, 10, "Wires")
            .at(200, 182, 10, "7 km")
            .at(72, 700, 6, "1")
            .at(76, 704, 8, "Except those that are drawn.");
    assertEquals(
        """
        p The line needs rails and wires, as all lines do that are worth the name.
        list [p rails of steel] [p wires of copper]
        table Thing | Length[Rails | 14 km, Wires | 7 km]
        note page 1, 1 [p Except those that are drawn.]""",
        Reading.outline(read(pdf)));
  }

  @Test
  void putsALargeFirstLetterBackIntoItsWord() {
    SamplePdf pdf =
        new SamplePdf()
            .at(72, 112, 30, "T")
            .column(92, 100)
            .lines(
                "he rails lie where they lay, and the people who",
                "laid them are long gone, or so it is said.");
    assertEquals(
        "The rails lie where they lay, and the people who laid them are long gone, or so it is said.",
        read(pdf).text());
  }

  @Test
  void doesNotCallADocumentByItsFile() {
    assertEquals("Trams", title("Microsoft Word - trams.doc"));
    assertEquals("Trams", title("trams_final.pdf"));
    assertEquals("On the tram", title("On the tram"));
  }

  private static String title(String named) {
    return read(new SamplePdf().titled(named).bold(18, "Trams").lines("They are back.")).title();
  }

  @Test
  void saysWhatIsWrongWithADocumentThatItCannotRead() {
    assertProblem(
        "is a PDF that a password protects", new SamplePdf().lines("x").locked("secret").bytes());
    assertProblem("is a PDF of pictures with no text in it", new SamplePdf().bytes());
    assertProblem("is a damaged PDF", "%PDF-1.4\nnothing else".getBytes(ISO_8859_1));
  }

  @Test
  void unpacksNoStreamBeyondTheLimit() throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(deflated)) {
      deflater.write(new byte[3 << 20]);
    }
    String pdf =
        "%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n"
            + deflated.toString(ISO_8859_1)
            + "\nendstream\nendobj\n";
    Input input = Reading.input("test.pdf", pdf.getBytes(ISO_8859_1)).with(new Limits(16, 2));
    String message =
        assertThrows(UnreadableInputException.class, () -> new PdfReader().read(input))
            .getMessage();
    assertTrue(message.contains("--max-unpacked"), message);
  }

  private static void assertProblem(String problem, byte[] pdf) {
    Input input = Reading.input("test.pdf", pdf);
    String message =
        assertThrows(UnreadableInputException.class, () -> new PdfReader().read(input))
            .getMessage();
    assertTrue(message.startsWith("test.pdf: " + problem), message);
  }

  private static Article read(SamplePdf pdf) {
    try (pdf) {
      Input input = Reading.input("test.pdf", pdf.bytes());
      assertTrue(new PdfReader().accepts(input));
      return new PdfReader().read(input);
    }
  }
}
