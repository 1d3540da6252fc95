package lector.article.ssml;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a {@code break} is (SSML 1.1, section 3.2.3). */
final class Breaks {

  /** Nobody waits longer for a voice, in milliseconds. */
  static final int LONGEST_MILLIS = 60_000;

  private static final Pattern TIME = Pattern.compile("\\+?(\\d{0,6}(?:\\.\\d{1,6})?)(ms|s)");

  /** A break that says nothing of itself, in milliseconds: as long as that after a sentence. */
  private static final int MEDIUM_MILLIS = 400;

  /** The others; the strong ones are those of a paragraph and a chapter. */
  private static final Map<String, Integer> STRENGTHS =
      Map.of("x-weak", 100, "weak", 200, "strong", 700, "x-strong", 1200);

  private Breaks() {}

  /**
   * A time in milliseconds; empty if it is not one.
   *
   * @param time such as {@code 1.5s} or {@code 300ms}
   */
  static OptionalInt time(String time) {
    Matcher matcher = TIME.matcher(time);
    if (!matcher.matches() || matcher.group(1).isEmpty()) {
      return OptionalInt.empty();
    }
    double number = Double.parseDouble(matcher.group(1));
    return OptionalInt.of((int) Math.round(matcher.group(2).equals("s") ? number * 1000 : number));
  }

  /** A strength in milliseconds. */
  static int strength(String strength) {
    return STRENGTHS.getOrDefault(strength, MEDIUM_MILLIS);
  }
}
