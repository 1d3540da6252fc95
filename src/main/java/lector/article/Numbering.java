package lector.article;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that headings begin with. */
final class Numbering {

  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})*)[.)]?\\s+(?=[\\p{Lu}“\"‘]).*");
  private static final Pattern ROMAN =
      Pattern.compile("(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})(\\.?|\\. .*)");
  private static final int LONGEST = 90;

  private Numbering() {}

  /** How many numbers stand before the words: 2 for "207.1 Introduction"; empty for none. */
  static OptionalInt depth(String line) {
    Matcher dotted = DOTTED.matcher(line);
    if (!dotted.matches()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) dotted.group(1).chars().filter(c -> c == '.').count() + 1);
  }

  /** Whether the line is a roman numeral, with or without a title after it. */
  static boolean isRoman(String line) {
    return ROMAN.matcher(line).matches();
  }

  /**
   * Whether a whole paragraph of a marked-up text is in truth a numbered heading: "207.4.1
   * Directors", "3. What emergencies must I report?".
   */
  static boolean isHeading(String paragraph) {
    OptionalInt depth = depth(paragraph);
    if (depth.isEmpty() || paragraph.length() > LONGEST) {
      return false;
    }
    String title = paragraph.substring(paragraph.indexOf(' ') + 1);
    boolean closed = title.endsWith("?") || !".,;:!".contains(title.substring(title.length() - 1));
    return closed
        && (depth.getAsInt() > 1
            || (paragraph.matches("\\d{1,3}[.)].*")
                && (title.endsWith("?") || HeadingRules.isTitleCase(title))));
  }
}
