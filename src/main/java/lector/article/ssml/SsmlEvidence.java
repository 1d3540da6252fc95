package lector.article.ssml;

import java.util.regex.Pattern;
import lector.article.Input;

/** Tells SSML from other XML: by its root, or else by its name. */
final class SsmlEvidence {

  /** Bytes that are looked at; the root stands in them unless a comment is very long. */
  private static final int LOOKED_AT = 1 << 13;

  private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?speak[\\s/>]");

  private SsmlEvidence() {}

  static boolean suffices(Input input) {
    return input.isNamed(".ssml") || isSsml(input.head(LOOKED_AT));
  }

  /**
   * Whether a text is SSML.
   *
   * @param text its beginning at least
   */
  static boolean isSsml(String text) {
    int root = skipProlog(text);
    return ROOT.matcher(text).region(root, text.length()).lookingAt();
  }

  private static int skipProlog(String text) {
    int at = 0;
    while (at < text.length()) {
      int next = at;
      if (Character.isWhitespace(text.charAt(at))) {
        next = at + 1;
      } else if (text.startsWith("<?", at)) {
        next = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        next = after(text, "-->", at);
      } else if (text.startsWith("<!DOCTYPE", at)) {
        int subset = text.indexOf('[', at);
        int end = text.indexOf('>', at);
        next = subset >= 0 && subset < end ? after(text, "]", subset) : at;
        next = after(text, ">", next);
      }
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  private static int after(String text, String sign, int from) {
    int at = text.indexOf(sign, from);
    return at < 0 ? text.length() : at + sign.length();
  }
}
