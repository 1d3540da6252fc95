package lector.script.speech;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences begin, as near as the search for speakers needs to know. */
final class Sentences {

  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b(?:\\p{Lu}|"
              + String.join("|", WordLists.of("abbreviation"))
              + "))"
              + "[.!?…]+[”’\"')\\]]*\\s+(?=[\\p{Lu}“‘\"'«(\\[])");

  private Sentences() {}

  /**
   * Where the sentence that a character is in begins.
   *
   * @param from where to look at the earliest; the answer is not before it
   */
  static int start(String text, int from, int at) {
    int start = from;
    Matcher end = END.matcher(text).region(from, text.length()).useTransparentBounds(true);
    while (end.find() && end.end() <= at) {
      start = end.end();
    }
    return start;
  }

  /** The first sentence of a text. */
  static String first(String text) {
    Matcher end = END.matcher(text);
    return end.find() ? text.substring(0, end.end()) : text;
  }
}
