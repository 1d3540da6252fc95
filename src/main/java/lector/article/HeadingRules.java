package lector.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a line's own words say for or against its being a heading; the table is in headings.tsv. */
final class HeadingRules {

  private static final int TITLE_CASE = 2;
  private static final int CAPITALS = 2;

  private record Rule(int weight, Pattern pattern) {}

  private static final List<Rule> RULES =
      Tables.read(HeadingRules.class, "headings.tsv").stream()
          .map(row -> new Rule(Integer.parseInt(row.get(0)), Pattern.compile(row.get(1))))
          .toList();

  /** Words that stay small in a title. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "by",
          "with", "from", "as", "into", "over", "vs", "via", "is", "be", "per", "de", "la", "von");

  private HeadingRules() {}

  /** The sum of the weights of all rules that match, and of how the line is capitalised. */
  static int score(String line) {
    int score = 0;
    for (Rule rule : RULES) {
      if (rule.pattern().matcher(line).matches()) {
        score += rule.weight();
      }
    }
    return score + (isCapitals(line) ? CAPITALS : isTitleCase(line) ? TITLE_CASE : 0);
  }

  /** Whether all letters are capitals, and there is a word of them. */
  static boolean isCapitals(String line) {
    return line.codePoints().filter(Character::isLetter).count() > 2
        && line.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether the words are capitalised as in a title, and there is more than one. */
  static boolean isTitleCase(String line) {
    int capitalised = 0;
    for (String word : line.split("[\\s/—–-]+", -1)) {
      int first = firstLetter(word);
      if (first < 0) {
        continue;
      }
      if (Character.isUpperCase(word.codePointAt(first))) {
        capitalised++;
      } else if (!SMALL.contains(word.substring(first))) {
        return false;
      }
    }
    return capitalised > 1;
  }

  private static int firstLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        return i;
      }
      if (Character.isDigit(word.charAt(i))) {
        return -1;
      }
    }
    return -1;
  }
}
