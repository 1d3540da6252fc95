package lector.article;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Takes out of a text what is not writing: control characters, invisible marks, the many kinds of
 * line end and of space. What is left is in Unicode's normal form C (UAX #15).
 */
public final class Characters {

  private static final Pattern TERMINAL_CODES = Pattern.compile("\u001B\\[[0-9;?]*[ -/]*[@-~]");

  private Characters() {}

  /** The text with {@code \n} as its only line end and space and tab as its only spaces. */
  public static String clean(String text) {
    String plain = text.indexOf('\u001B') < 0 ? text : TERMINAL_CODES.matcher(text).replaceAll("");
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '\r' -> {
          if (i + 1 == plain.length() || plain.charAt(i + 1) != '\n') {
            out.append('\n');
          }
        }
        case '\n', '\u000B', '\u0085', '\u2028' -> out.append('\n');
        case '\f', '\u2029' -> out.append("\n\n");
        case '\t' -> out.append('\t');
        case '\u001C', '\u001D', '\u001E', '\u001F' -> out.append(' ');
        default -> {
          if (isSpace(c)) {
            out.append(' ');
          } else if (!isInvisible(c)) {
            out.append(c);
          }
        }
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** The text as one line with single spaces, and none around it. */
  public static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int end = out.length();
    return out.substring(0, end > 0 && out.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  private static boolean isSpace(char c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Soft hyphens, zero-width spaces and joiners of words, direction marks, stray controls. */
  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || c == '\u00AD'
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\uFEFF'
        || c == '\uFFFD';
  }
}
