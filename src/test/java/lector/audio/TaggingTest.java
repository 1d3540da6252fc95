package lector.audio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggingTest {

  private static final SampleSource SOUND = Tone.source(24000, new short[24000]);

  @TempDir Path folder;

  private static Tags tags(String title, String language) {
    return new Tags(
        title,
        "Ada",
        "The Show",
        LocalDate.of(2024, 11, 1),
        "Why it is so",
        language,
        "All that is said: 言葉",
        Optional.of(URI.create("https://example.com/why")),
        "Lector",
        Optional.of(new Picture("image/jpeg", new byte[] {9, 8, 7})),
        List.of(new ChapterMark(0, 400, "Introduction"), new ChapterMark(400, 1000, "Why now?")));
  }

  private byte[] tagged(String format, Tags tags) throws IOException {
    Path file = folder.resolve("test." + format);
    Encoder encoder = Encoder.of(format).orElseThrow();
    encoder.encode(SOUND, file, 1);
    encoder.tag(file, tags);
    return Files.readAllBytes(file);
  }

  private static int tagLength(byte[] id3) {
    int length = 0;
    for (int i = 6; i < 10; i++) {
      length = length << 7 | id3[i];
    }
    return 10 + length;
  }

  /** The bodies of an ID3v2.3 tag's frames, by their names. */
  private static Map<String, List<byte[]>> frames(byte[] id3) {
    assertEquals("ID3\u0003\0\0", new String(id3, 0, 6, ISO_8859_1));
    Map<String, List<byte[]>> frames = new LinkedHashMap<>();
    for (int at = 10; at < tagLength(id3) && id3[at] != 0; ) {
      int length = ByteBuffer.wrap(id3).getInt(at + 4);
      frames
          .computeIfAbsent(new String(id3, at, 4, ISO_8859_1), id -> new ArrayList<>())
          .add(Arrays.copyOfRange(id3, at + 10, at + 10 + length));
      at += 10 + length;
    }
    return frames;
  }

  private static String latin(Map<String, List<byte[]>> frames, String id) {
    return new String(frames.get(id).get(0), ISO_8859_1);
  }

  @Test
  void writesEveryFieldOnce() throws IOException {
    Map<String, List<byte[]>> frames = frames(tagged("mp3", tags("Why", "en-GB")));
    assertEquals("\0Why", latin(frames, "TIT2"));
    assertEquals("\0Ada", latin(frames, "TPE1"));
    assertEquals("\0The Show", latin(frames, "TALB"));
    assertEquals("\u00002024", latin(frames, "TYER"));
    assertEquals("\u00000111", latin(frames, "TDAT"));
    assertEquals("\0Podcast", latin(frames, "TCON"));
    assertEquals("\0eng", latin(frames, "TLAN"));
    assertEquals("\0Lector", latin(frames, "TSSE"));
    assertEquals("\0eng\0Why it is so", latin(frames, "COMM"));
    assertEquals("https://example.com/why", latin(frames, "WOAF"));
    assertEquals("\0image/jpeg\0\u0003\0\u0009\u0008\u0007", latin(frames, "APIC"));
    assertEquals(1, frames.get("CTOC").size());
    assertEquals(2, frames.get("CHAP").size());
    assertTrue(latin(frames, "USLT").startsWith("\u0001eng"));
    assertTrue(new String(frames.get("USLT").get(0), UTF_16LE).endsWith("言葉"));
  }

  @Test
  void writesTitlesOfOtherScriptsAsUtf16() throws IOException {
    byte[] title = frames(tagged("mp3", tags("第三章 🎧", "ja"))).get("TIT2").get(0);
    assertEquals(1, title[0]);
    assertEquals("第三章 🎧", new String(title, 3, title.length - 3, UTF_16LE));
  }

  @ParameterizedTest
  @CsvSource({"en,eng", "de-AT,deu", "zh-Hant,zho", "qqx,qqx", "'',und", "xx,und"})
  void namesTheLanguageByItsIso639Code(String bcp47, String code) throws IOException {
    assertEquals("\0" + code, latin(frames(tagged("mp3", tags("Why", bcp47))), "TLAN"));
  }

  @Test
  void leavesOutWhatIsEmpty() throws IOException {
    assertFalse(frames(tagged("mp3", tags("", "en"))).containsKey("TIT2"));
  }

  @Test
  void leavesTheSoundAsItIs() throws IOException {
    Path plain = folder.resolve("plain.mp3");
    new Mp3Encoder().encode(SOUND, plain, 1);
    byte[] tagged = tagged("mp3", tags("Why", "en"));
    assertArrayEquals(
        Files.readAllBytes(plain), Arrays.copyOfRange(tagged, tagLength(tagged), tagged.length));
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    assertArrayEquals(tagged("mp3", tags("Why", "en")), tagged("mp3", tags("Why", "en")));
    assertArrayEquals(tagged("wav", tags("Why", "en")), tagged("wav", tags("Why", "en")));
  }

  @Test
  void keepsTheTagOfAWavFileBehindItsSound() throws IOException {
    byte[] wav = tagged("wav", tags("Why", "en"));
    assertEquals(wav.length - 8, Integer.reverseBytes(ByteBuffer.wrap(wav).getInt(4)));
    String text = new String(wav, ISO_8859_1);
    int id3 = text.indexOf("ID3\u0003", 44 + 2 * 24000);
    assertEquals("\0Why", latin(frames(Arrays.copyOfRange(wav, id3, wav.length)), "TIT2"));
  }

  @Test
  void saysWhichFileItCannotTag() {
    Path missing = folder.resolve("missing.mp3");
    IOException thrown =
        assertThrows(IOException.class, () -> new Mp3Encoder().tag(missing, tags("Why", "en")));
    assertTrue(thrown.getMessage().contains("missing.mp3"), thrown::getMessage);
  }
}
