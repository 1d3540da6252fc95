package lector.article.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import lector.article.Input;
import lector.article.Limits;
import lector.article.Reading;
import lector.article.UnreadableInputException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ArchiveTest {

  private static final String EXTERNAL =
      "<!DOCTYPE a [<!ENTITY secret SYSTEM \"file:///etc/passwd\"><!ENTITY b \"bbbb\">]>"
          + "<a>x&secret;&b;y</a>";

  @Test
  void keepsOnlyTheWantedParts() {
    Archive archive = open(Map.of("a.xml", "<a/>", "b.png", "picture"), Limits.DEFAULT);
    assertEquals(Set.of("a.xml"), archive.names());
  }

  @Test
  void stopsUnpackingAtTheLimitAndNamesTheOption() {
    Map<String, String> bomb = Map.of("a.xml", "a".repeat(3 << 20));
    String message =
        assertThrows(UnreadableInputException.class, () -> open(bomb, new Limits(16, 2)))
            .getMessage();
    assertTrue(message.contains("--max-unpacked"), message);
    assertTrue(message.startsWith("test.zip: is more than 2 MiB"), message);
  }

  @Test
  void countsWhatItSkips() {
    Map<String, String> bomb = Map.of("a.png", "a".repeat(3 << 20));
    assertThrows(UnreadableInputException.class, () -> open(bomb, new Limits(16, 2)));
  }

  @Test
  void takesNamesForKeysAndNotForPaths() {
    Archive archive = open(Map.of("../../etc/evil.xml", "<a/>"), Limits.DEFAULT);
    assertTrue(archive.bytes("../../etc/evil.xml").isPresent());
    assertTrue(archive.bytes("/etc/passwd").isEmpty());
  }

  @Test
  void readsNeitherEntitiesNorFilesThatADocumentTypeNames() {
    Document document = XmlParts.parse(EXTERNAL.getBytes(UTF_8));
    assertEquals("x&secret;&b;y", document.text());
  }

  @Test
  void setsDeeplyNestedElementsBesideOneAnother() {
    Document document = XmlParts.parse("<a>".repeat(100_000).getBytes(UTF_8));
    assertTrue(document.getAllElements().size() > 1000);
    assertTrue(document.getAllElements().last().parents().size() <= 200);
  }

  @Test
  void saysThatACutArchiveIsDamaged() {
    byte[] whole = Zips.of(Map.of("a.xml", "<a>" + "text ".repeat(100) + "</a>"));
    byte[] cut = Arrays.copyOf(whole, 50);
    Input input = Reading.input("test.zip", cut);
    String message =
        assertThrows(
                UnreadableInputException.class, () -> Archive.open(input, "an EPUB", name -> true))
            .getMessage();
    assertEquals("test.zip: is an EPUB that is damaged: fetch or save it again", message);
  }

  @Test
  void knowsAnArchiveByItsSignature() {
    assertTrue(Archive.mayHold(Reading.input("x", Zips.of(Map.of("a.xml", ""))), "a.xml"));
    assertFalse(Archive.mayHold(Reading.input("x", "It names a.xml".getBytes(UTF_8)), "a.xml"));
  }

  private static Archive open(Map<String, String> parts, Limits limits) {
    Input input = Reading.input("test.zip", Zips.of(parts)).with(limits);
    return Archive.open(input, "an EPUB", name -> name.endsWith(".xml"));
  }
}
