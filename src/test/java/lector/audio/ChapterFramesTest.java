package lector.audio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChapterFramesTest {

  private static byte[] hex(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  @Test
  void writesAChapterWithItsTitle() {
    byte[] body = ChapterFrames.chapters(List.of(new ChapterMark(1000, 2500, "Är"))).get(0);
    assertArrayEquals(
        hex("63687030 00 000003e8 000009c4 ffffffff ffffffff" + "54495432 00000003 0000 00 c4 72"),
        body);
  }

  @Test
  void writesOtherScriptsAsUtf16() {
    byte[] body = ChapterFrames.chapters(List.of(new ChapterMark(0, 1, "章"))).get(0);
    assertArrayEquals(
        hex(
            "63687030 00 00000000 00000001 ffffffff ffffffff"
                + "54495432 00000005 0000 01 fffe e07a"),
        body);
  }

  @Test
  void writesLinkAndPicture() {
    ChapterMark chapter =
        new ChapterMark(
            0,
            1,
            "a",
            Optional.of(URI.create("http://x/é")),
            Optional.of(new Picture("image/png", new byte[] {1, 2})));
    String body = new String(ChapterFrames.chapters(List.of(chapter)).get(0), ISO_8859_1);
    assertEquals(
        "WXXX\0\0\0\u0011\0\0\0\0http://x/%C3%A9"
            + "APIC\0\0\0\u000f\0\0\0image/png\0\0\0\u0001\u0002",
        body.substring(body.indexOf("WXXX")));
  }

  @Test
  void listsTheChaptersInOrder() {
    List<byte[]> tables = ChapterFrames.contents(2);
    assertEquals(1, tables.size());
    assertArrayEquals(hex("746f63 00 03 02 63687030 00 63687031 00"), tables.get(0));
  }

  @Test
  void splitsATableThatIsTooLong() {
    List<byte[]> tables = ChapterFrames.contents(600);
    List<String> starts =
        IntStream.range(0, tables.size())
            .mapToObj(i -> new String(tables.get(i), ISO_8859_1))
            .map(table -> table.substring(0, table.indexOf('\0')))
            .toList();
    assertEquals(List.of("toc", "toc-1-0", "toc-1-1", "toc-1-2"), starts);
    assertEquals(3, tables.get(0)[5]);
    assertEquals(255, tables.get(1)["toc-1-0".length() + 2] & 0xff);
    assertEquals(90, tables.get(3)["toc-1-0".length() + 2]);
  }

  @Test
  void listsNothingWithoutChapters() {
    assertEquals(List.of(), ChapterFrames.contents(0));
  }
}
