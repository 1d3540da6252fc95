package lector.publish.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import lector.episode.Episode;
import lector.publish.EpisodeFixture;
import lector.script.Passage.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalkingBookTest {

  private static final byte[] AUDIO = {7, 7, 7};
  private static final byte[] COVER = {(byte) 0xFF, (byte) 0xD8};

  private final Episode episode =
      new EpisodeFixture()
          .passage(Role.NARRATION, "Soup – & <bread>.", "—", "It is \"simple\".")
          .chapter("Method")
          .passage(Role.HEADING, "Method")
          .announced(Role.LIST_ITEM, "1: ", "Boil the water.")
          .announced(Role.TABLE, "A table follows.", "")
          .chapter("Rule")
          .passage(Role.NARRATION, "***")
          .episode("Soup", LocalDate.of(2024, 5, 6));

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void makeBook() throws IOException {
    Files.write(folder.resolve("sound file.mp3"), AUDIO);
    file = make(COVER, "a.epub");
  }

  private Path make(byte[] cover, String name) throws IOException {
    Path place = folder.resolve(name);
    new TalkingBook(() -> cover).write(episode, place);
    return place;
  }

  @Test
  void isNamedAfterTheAudio() {
    assertEquals("sound file.epub", new TalkingBook(() -> COVER).fileName(episode));
  }

  @Test
  void beginsWithItsMediaTypeWhereReadersLookForIt() throws IOException {
    String start = new String(Files.readAllBytes(file), 0, 58, StandardCharsets.ISO_8859_1);
    assertEquals("mimetypeapplication/epub+zip", start.substring(30));
  }

  @Test
  void holdsTheAudioAsItIs() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry audio = zip.getEntry("EPUB/audio.mp3");
      assertEquals(ZipEntry.STORED, audio.getMethod());
      assertArrayEquals(AUDIO, zip.getInputStream(audio).readAllBytes());
    }
  }

  @Test
  void isTheSameBytesTwice() throws IOException {
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(make(COVER, "b.epub")));
  }

  @Test
  void saysEveryWordOnceInOneUnbrokenStretch() throws IOException {
    String at = "00:00:00.000";
    for (int chapter = 1; chapter <= 2; chapter++) {
      List<String> words = spoken(read("chapter-" + chapter + ".xhtml"));
      List<String> ids = new ArrayList<>();
      for (MatchResult par :
          find(
              "xhtml#(w\\d+)\"/>\\s*<audio src=\"audio.mp3\" clipBegin=\"(.*?)\" clipEnd=\"(.*?)\"",
              read("chapter-" + chapter + ".smil"))) {
        ids.add(par.group(1));
        assertEquals(at, par.group(2));
        assertTrue(par.group(3).compareTo(at) > 0);
        at = par.group(3);
      }
      assertEquals(words, ids);
    }
    assertEquals("00:00:05.400", at);
  }

  @Test
  void tiesSentencesToTheirText() throws IOException {
    assertEquals(
        2, find("<seq epub:textref=\"chapter-1.xhtml#s[13]\">", read("chapter-1.smil")).size());
    assertTrue(
        read("chapter-2.xhtml")
            .contains("<i class=\"announced\"><span id=\"w2\">1:</span></i> <span id=\"w3\">Boil"));
  }

  @Test
  void hasNoOverlayWhereNothingIsHeard() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertEquals(null, zip.getEntry("EPUB/chapter-3.smil"));
    }
    assertFalse(read("package.opf").contains("chapter-3-overlay"));
  }

  @Test
  void saysHowLongAllOfItIs() throws IOException {
    String text = read("package.opf");
    assertTrue(text.contains("refines=\"#chapter-1-overlay\">00:00:02.450<"), text);
    assertTrue(text.contains("refines=\"#chapter-2-overlay\">00:00:02.950<"), text);
    assertTrue(text.contains("<meta property=\"media:duration\">00:00:05.400<"), text);
  }

  @Test
  void saysWhoCanReadIt() throws IOException {
    String text = read("package.opf");
    assertTrue(text.contains("\"schema:accessibilityFeature\">synchronizedAudioText<"));
    assertTrue(text.contains(">EPUB Accessibility 1.1 - WCAG 2.2 Level AA<"));
    assertTrue(text.contains("<dc:source>https://example.org/?a=1&amp;b=2<"));
  }

  @Test
  void takesACoverOfEitherKind() throws IOException {
    assertTrue(read("package.opf").contains("cover.jpg\" media-type=\"image/jpeg\""));
    file = make(new byte[] {(byte) 0x89, 'P'}, "png.epub");
    assertTrue(read("package.opf").contains("cover.png\" media-type=\"image/png\""));
  }

  private String read(String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry("EPUB/" + name)).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static List<String> spoken(String page) {
    return find("<span id=\"(w\\d+)\">", page).stream().map(word -> word.group(1)).toList();
  }

  private static List<MatchResult> find(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().toList();
  }
}
