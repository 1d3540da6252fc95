package lector.audio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bodies of the frames that hold chapters: CHAP for each, CTOC for their order (id3.org, ID3v2
 * Chapter Frame Addendum 1.0).
 */
final class ChapterFrames {

  /** A table of contents counts its entries in one byte; longer ones are tables of tables. */
  private static final int MAX_ENTRIES = 255;

  private static final int TOP_LEVEL = 2;
  private static final int ORDERED = 1;
  private static final int NO_BYTE_OFFSET = -1;

  private ChapterFrames() {}

  /** Bodies of the CHAP frames, in order. */
  static List<byte[]> chapters(List<ChapterMark> chapters) {
    List<byte[]> bodies = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      ChapterMark chapter = chapters.get(i);
      Id3Bytes body =
          new Id3Bytes()
              .putName(chapterName(i))
              .putInt(Math.toIntExact(chapter.startMillis()))
              .putInt(Math.toIntExact(chapter.endMillis()))
              .putInt(NO_BYTE_OFFSET)
              .putInt(NO_BYTE_OFFSET)
              .putTextFrame("TIT2", chapter.title());
      chapter.url().ifPresent(body::putLinkFrame);
      chapter.picture().ifPresent(body::putPictureFrame);
      bodies.add(body.toBytes());
    }
    return bodies;
  }

  /** Bodies of the CTOC frames, the top one first; none if there are no chapters. */
  static List<byte[]> contents(int chapters) {
    if (chapters == 0) {
      return List.of();
    }
    Map<String, List<String>> tables = new LinkedHashMap<>();
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < chapters; i++) {
      entries.add(chapterName(i));
    }
    for (int depth = 1; entries.size() > MAX_ENTRIES; depth++) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < entries.size(); i += MAX_ENTRIES) {
        String part = "toc-" + depth + "-" + parts.size();
        tables.put(part, entries.subList(i, Math.min(entries.size(), i + MAX_ENTRIES)));
        parts.add(part);
      }
      entries = parts;
    }
    List<byte[]> bodies = new ArrayList<>();
    bodies.add(table("toc", TOP_LEVEL | ORDERED, entries));
    tables.forEach((name, children) -> bodies.add(table(name, ORDERED, children)));
    return bodies;
  }

  private static byte[] table(String name, int flags, List<String> children) {
    Id3Bytes body = new Id3Bytes().putName(name).put(flags).put(children.size());
    children.forEach(body::putName);
    return body.toBytes();
  }

  private static String chapterName(int index) {
    return "chp" + index;
  }
}
