package lector.article;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells text from what is not, so that nobody has to listen to a picture. */
final class Formats {

  /** Above this share of control characters, what was decoded is not writing. */
  private static final double MOST_CONTROLS = 0.02;

  /** Characters that are looked at. */
  private static final int LOOKED_AT = 1 << 16;

  private record Signature(String start, String name) {}

  private static final List<Signature> SIGNATURES =
      Tables.read(Formats.class, "not-text.tsv").stream()
          .map(row -> new Signature(row.get(0).translateEscapes(), row.get(1)))
          .toList();

  private Formats() {}

  /**
   * Does nothing for text.
   *
   * @param name what to call the input in the message
   * @throws UnreadableInputException for anything else, with its kind where that is known
   */
  static void rejectWhatIsNotText(byte[] bytes, String name) {
    int from = startsWithByteOrderMark(bytes) ? 3 : 0;
    int length = Math.min(64, bytes.length - from);
    String start = new String(bytes, from, length, StandardCharsets.ISO_8859_1).stripLeading();
    for (Signature signature : SIGNATURES) {
      if (start.regionMatches(true, 0, signature.start(), 0, signature.start().length())) {
        throw new UnreadableInputException(
            name, "is " + signature.name() + ", not text: save it as plain text or Markdown");
      }
    }
    if (!looksWritten(TextDecoder.decode(bytes))) {
      throw new UnreadableInputException(name, "is not text: give a plain text or Markdown file");
    }
  }

  private static boolean startsWithByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF;
  }

  private static boolean looksWritten(String text) {
    int length = Math.min(text.length(), LOOKED_AT);
    long controls = text.chars().limit(length).filter(Formats::isNoWriting).count();
    return controls <= length * MOST_CONTROLS + 1 && controls < length;
  }

  private static boolean isNoWriting(int c) {
    return (Character.isISOControl(c) && !Character.isWhitespace(c)) || c == 0xFFFD;
  }
}
