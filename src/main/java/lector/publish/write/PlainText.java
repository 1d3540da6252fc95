package lector.publish.write;

import java.nio.charset.StandardCharsets;

/** Text that any of the formats may hold. */
public final class PlainText {

  private PlainText() {}

  /**
   * The text in one line, without the characters that neither XML 1.0 (section 2.2) nor HTML
   * allows: controls, lone surrogates, noncharacters. White space of any kind that breaks lines
   * becomes a space.
   */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> isLineBreak(c) || c == '\t' ? ' ' : c)
        .filter(PlainText::isAllowed)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isLineBreak(int c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isAllowed(int c) {
    boolean control = Character.isISOControl(c);
    boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !control && !loneSurrogate && !noncharacter;
  }

  /**
   * The beginning of a text, if all of it is too long; it ends between two words and says so with
   * an ellipsis.
   *
   * @param maxBytes most bytes in UTF-8
   */
  public static String truncate(String text, int maxBytes) {
    if (bytes(text) <= maxBytes) {
      return text;
    }
    int end = Math.min(text.length(), maxBytes);
    while (bytes(text.substring(0, end)) > maxBytes - bytes("…")) {
      end--;
    }
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > 0 ? space : end).stripTrailing() + "…";
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
