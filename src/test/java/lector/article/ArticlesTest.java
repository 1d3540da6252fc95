package lector.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {

  @TempDir Path folder;

  @Test
  void namesTheFileItsHashAndItsDay() throws IOException {
    Path file = file("tram.txt", "The tram is back.\n");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-11-01T23:30:00Z")));
    Source source = new Articles().read(file).source();
    assertEquals("tram.txt", source.name());
    assertEquals(Optional.of(LocalDate.of(2024, 11, 1)), source.modified());
    assertEquals("d237e18d0a36d24b5dd891b28e732870431902da", source.sha256().substring(0, 40));
  }

  @Test
  void readsAStreamWithoutADay() {
    Article article = new Articles().read(stream("The tram is back."), "standard input");
    assertEquals("The tram is back.", article.text());
    assertEquals("standard input", article.source().name());
    assertEquals(Optional.empty(), article.source().modified());
  }

  @Test
  void takesMarkdownForMarkdownWhateverItsName() {
    Article article = new Articles().read(stream("# Trams\n\nThey are **back**."), "x.txt");
    assertEquals("Trams\n\nThey are back.", article.text());
  }

  @Test
  void letsTheCallerKnowBetter() {
    Article article = new Articles().read(stream("The tram is back."), "x.txt");
    Overrides overrides =
        new Overrides(
            Optional.of("Trams"), List.of("Ada Quill"), Optional.of(LocalDate.of(2020, 2, 3)));
    Article better = overrides.applyTo(article);
    assertEquals("Trams", better.title());
    assertEquals(List.of("Ada Quill"), better.authors());
    assertEquals(Optional.of(LocalDate.of(2020, 2, 3)), better.date());
    assertEquals(article, Overrides.none().applyTo(article));
  }

  @Test
  void refusesAMissingFile() {
    assertRefused(folder.resolve("no.txt"), "does not exist");
  }

  @Test
  void refusesAFolder() {
    assertRefused(folder, "is a folder");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertRefused(file("empty.txt", ""), "is empty");
  }

  @Test
  void refusesAFileOfBlanks() throws IOException {
    assertRefused(file("blank.txt", " \n\t\u00A0\n\u200B\n"), "has no text in it");
  }

  @Test
  void refusesRandomBytes() throws IOException {
    byte[] bytes = new byte[5000];
    new Random(1).nextBytes(bytes);
    assertRefused(Files.write(folder.resolve("noise.txt"), bytes), "is not text");
  }

  @Test
  void refusesZeros() throws IOException {
    assertRefused(Files.write(folder.resolve("zeros.txt"), new byte[5000]), "is not text");
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 abc,a damaged PDF",
    "<?xml version='1.0'?><x>y</x>,an XML file",
    "'{\\rtf1 x}',an RTF file"
  })
  void saysWhatAFileIsThatIsNotText(String content, String what) throws IOException {
    assertRefused(file("x.txt", content), "is " + what);
  }

  @ParameterizedTest
  @CsvSource({"ID3 tags hold titles.", "RIFF is a format.", "<b>Bold</b> words"})
  void readsTextThatOnlyBeginsLikeAnotherFormat(String content) throws IOException {
    assertFalse(new Articles().read(file("x.txt", content)).text().isBlank());
  }

  @Test
  void refusesAFileOverTheLimitAndNamesTheOption() throws IOException {
    byte[] bytes = new byte[(1 << 20) + 1];
    Arrays.fill(bytes, (byte) 'a');
    Path file = Files.write(folder.resolve("long.txt"), bytes);
    UnreadableInputException e =
        assertThrows(UnreadableInputException.class, () -> new Articles(1).read(file));
    assertTrue(e.getMessage().contains("larger than 1 MiB"), e.getMessage());
    assertTrue(e.getMessage().contains("--max-size"), e.getMessage());
    assertEquals(bytes.length, new Articles(2).read(file).text().length());
  }

  @Test
  void stopsReadingAnEndlessStreamAtTheLimit() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    assertThrows(UnreadableInputException.class, () -> new Articles(1).read(endless, "pipe"));
  }

  @Test
  void readsGoodTextWithStrayControlCharacters() {
    String text = "The tram is back, and it runs every ten minutes until midnight.\u0000\u0007";
    assertEquals(
        text.substring(0, text.length() - 2), new Articles().read(stream(text), "x").text());
  }

  private void assertRefused(Path file, String why) {
    UnreadableInputException e =
        assertThrows(UnreadableInputException.class, () -> new Articles().read(file));
    assertTrue(e.getMessage().contains(why), e.getMessage());
    assertEquals(file.toString(), e.input());
    assertEquals(1, e.getMessage().lines().count());
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
