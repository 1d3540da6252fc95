package lector.article.ssml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lector.article.Article;
import lector.article.Block;
import lector.article.Input;
import lector.article.Reading;
import lector.article.Source;
import lector.article.Tables;
import lector.article.Text;
import lector.article.Text.Mark;
import lector.article.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SsmlReaderTest {

  private static List<List<String>> documents() {
    return Tables.read(SsmlReaderTest.class, "documents.tsv");
  }

  private static List<List<String>> unfollowed() {
    return Tables.read(SsmlReaderTest.class, "unfollowed.tsv");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void makesElementsMarksOnTheText(List<String> row) {
    assertEquals(row.get(1), shown(read("<speak>" + row.get(0) + "</speak>")));
  }

  @ParameterizedTest
  @MethodSource("unfollowed")
  void namesWhatItDoesNotFollowAndReadsTheText(List<String> row) {
    Article article = read("<speak xml:lang=\"en\">" + row.get(0) + "</speak>");
    assertEquals(row.get(1), Reading.omitted(article));
    assertEquals("One two.", article.text());
  }

  @Test
  void takesWhatTheDocumentSaysOfItself() {
    Article article =
        read(
            "<?xml version='1.0'?><speak xml:lang='en-GB' xmlns:dc='x'><meta name='author'"
                + " content='B. Reed'/><metadata><dc:title>The Weir</dc:title>"
                + "<dc:date>2024-11-05T10:00</dc:date></metadata>One two.</speak>");
    assertEquals("The Weir", article.title());
    assertEquals(List.of("B. Reed"), article.authors());
    assertEquals(Optional.of(LocalDate.of(2024, 11, 5)), article.date());
    assertEquals("en-GB", article.language());
    assertEquals("", Reading.omitted(article));
  }

  @Test
  void beginsAChapterAtAMarkThatIsNamedSo() {
    Article article = read("<speak><p>One.</p><mark name='chapter: Why now'/><p>Two.</p></speak>");
    assertEquals(new Block.Division("Why now"), article.blocks().get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<speak>Hi.</speak>",
        "\u00EF\u00BB\u00BF <?xml version='1.0'?>\n<!-- <p> -->\n<speak version='1.1'>Hi.</speak>",
        "<!DOCTYPE speak [<!ENTITY a 'b'>]><speak>Hi.</speak>",
        "<!DOCTYPE speak SYSTEM 'x.dtd'><ssml:speak>Hi.</ssml:speak>"
      })
  void tellsADocumentByItsRoot(String text) {
    assertTrue(new SsmlReader().accepts(input("a.xml", text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<speaker>Hi.</speaker>", "Hi. <speak>", "<?xml", "<!-- <speak>", ""})
  void leavesOtherTextsToOtherReaders(String text) {
    assertFalse(new SsmlReader().accepts(input("a.xml", text)));
    assertTrue(new SsmlReader().accepts(input("a.SSML", text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <speak>~<p>One <break></p></speak>        | line 2, column 17
          <speak>~One~&soon;</speak>                | line 3, column 7
          <speak>One                                | line 1, column 11
          <!DOCTYPE speak [<!ENTITY a "One">]>~<speak>&a;</speak> | line 2, column 11
          <!DOCTYPE speak [<!ENTITY a SYSTEM "file:///etc/passwd">]>~<speak>&a;</speak> | line 2, column 11
          """)
  void saysWhereADocumentIsBroken(String text, String place) {
    UnreadableInputException problem =
        assertThrows(UnreadableInputException.class, () -> read(text.replace('~', '\n').strip()));
    String message = String.valueOf(problem.getMessage());
    assertTrue(message.contains(place + ": not well-formed XML: "), message);
    assertEquals(1, message.lines().count());
  }

  @Test
  void fetchesNoDocumentType() {
    assertEquals(
        "One & two.",
        read("<!DOCTYPE speak PUBLIC \"-//W3C//DTD SYNTHESIS 1.0//EN\" \"http://127.0.0.1:1/x.dtd\">"
                + "<speak>One &amp; two.</speak>")
            .text());
  }

  @Test
  void namesTheLexiconsBesideAFile() {
    byte[] bytes =
        "<speak><lexicon uri='a.pls'/><lexicon uri='http://x.org/b.pls'/>Hi.</speak>"
            .getBytes(StandardCharsets.UTF_8);
    Source file = Source.of("a.xml", Optional.empty(), bytes, Optional.of(LocalDate.EPOCH));
    assertEquals(List.of("a.pls"), SsmlReader.lexicons(new Input(file, bytes)));
    assertEquals(List.of(), SsmlReader.lexicons(Reading.input("a.xml", bytes)));
    assertEquals(List.of(), SsmlReader.lexicons(input("a.xml", "<lexicon uri='a.pls'/>")));
  }

  private static Input input(String name, String text) {
    boolean isBytes = text.startsWith("\u00EF");
    return Reading.input(
        name, text.getBytes(isBytes ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
  }

  private static Article read(String text) {
    return new SsmlReader().read(input("a.ssml", text));
  }

  /** The paragraphs, each with its marks. */
  private static String shown(Article article) {
    return article.blocks().stream()
        .flatMap(block -> block.texts().stream())
        .map(SsmlReaderTest::shown)
        .collect(Collectors.joining(" ¶ "));
  }

  private static String shown(Text text) {
    return text.chars()
        + text.marks().stream()
            .map(
                mark ->
                    " {"
                        + mark.kind()
                        + place(text, mark)
                        + (" " + mark.target()).stripTrailing()
                        + "}")
            .collect(Collectors.joining());
  }

  private static String place(Text text, Mark mark) {
    String from = text.chars().substring(mark.start());
    return mark.kind().isPlace()
        ? " ^" + from.substring(0, Math.min(3, from.length()))
        : " «" + text.chars().substring(mark.start(), mark.end()) + "»";
  }
}
