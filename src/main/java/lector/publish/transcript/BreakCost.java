package lector.publish.transcript;

import java.util.Locale;
import java.util.Set;

/** What it costs a reader when a line ends between two words; 0 is a place to pause. */
final class BreakCost {

  private static final double AFTER_CLAUSE = 0;
  private static final double AFTER_COMMA = 10;
  private static final double BEFORE_CONNECTIVE = 20;
  private static final double ANYWHERE = 45;
  private static final double AFTER_BINDING_WORD = 80;

  private static final String CLOSING = "\"'”’)]»";

  /** English words that begin a clause or phrase. */
  private static final Set<String> CONNECTIVES =
      Set.of(
          "and",
          "or",
          "but",
          "nor",
          "so",
          "yet",
          "that",
          "which",
          "who",
          "whose",
          "where",
          "when",
          "while",
          "because",
          "although",
          "though",
          "if",
          "unless",
          "until",
          "since",
          "as",
          "than",
          "for",
          "with",
          "without",
          "from",
          "into",
          "after",
          "before",
          "between",
          "about",
          "through",
          "during",
          "against",
          "under",
          "over",
          "to",
          "in",
          "on",
          "at",
          "by",
          "of");

  /** English words that belong to the word after them. */
  private static final Set<String> BINDING =
      Set.of(
          "a", "an", "the", "my", "your", "his", "her", "its", "our", "their", "this", "these",
          "those", "of", "to", "in", "on", "at", "by", "for", "with", "from", "into", "and", "or",
          "but", "that", "which", "who", "as", "than", "is", "are", "was", "were", "be", "not",
          "no", "mr", "mr.", "mrs.", "ms.", "dr.", "st.");

  private BreakCost() {}

  /**
   * The cost of a break.
   *
   * @param left the word before it
   * @param right the word after it
   */
  static double between(String left, String right) {
    String before = withoutClosing(left);
    String after = right.toLowerCase(Locale.ROOT);
    char end = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    if (".!?;:—–…".indexOf(end) >= 0 && !BINDING.contains(before.toLowerCase(Locale.ROOT))) {
      return AFTER_CLAUSE;
    }
    if (end == ',') {
      return AFTER_COMMA;
    }
    if (BINDING.contains(before.toLowerCase(Locale.ROOT))) {
      return AFTER_BINDING_WORD;
    }
    return CONNECTIVES.contains(after) ? BEFORE_CONNECTIVE : ANYWHERE;
  }

  private static String withoutClosing(String word) {
    int end = word.length();
    while (end > 0 && CLOSING.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }
}
