package lector.text.measure;

import java.util.Set;
import java.util.regex.Pattern;
import lector.text.rule.Table;
import lector.text.rule.Writing;

/** Tells amounts that go before a noun, whose unit is singular: "a $5 million deal". */
final class Attributive {

  /** What is named by its worth: "the £5 note". */
  private static final Set<String> MONEY =
      Set.of("note", "notes", "bill", "bills", "coin", "coins");

  private static final Set<String> NO_NOUNS = Table.words("function-words.txt");

  /** As far back as the article and two adjectives may stand. */
  private static final int REACH = 60;

  private static final String ADJECTIVES =
      " (?:(?:new|record|huge|massive|proposed|planned|estimated|additional|further|separate|similar"
          + "|total|initial|annual|first|second|\\p{Ll}{2,15}-\\p{Ll}{2,15}),? ){0,2}$";

  private static final Pattern AFTER_ONE =
      Pattern.compile("(?<!\\p{L})(?i:an?|one|another)" + ADJECTIVES);
  private static final Pattern AFTER_DETERMINER =
      Pattern.compile(
          "(?<!\\p{L})(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|\\p{L}['’]s)"
              + ADJECTIVES);

  private Attributive() {}

  /**
   * Whether an amount goes before a noun.
   *
   * @param start where the amount begins
   * @param end where it ends
   */
  static boolean is(Writing writing, int start, int end) {
    char divider = writing.at(end);
    if ((divider != ' ' && divider != '-') || !Character.isLetter(writing.at(end + 1))) {
      return false;
    }
    String noun = writing.noun(end);
    if (MONEY.contains(noun)) {
      return true;
    }
    String before = writing.text().substring(Math.max(0, start - REACH), start);
    if (NO_NOUNS.contains(noun) || noun.endsWith("ly")) {
      return divider == '-';
    }
    return AFTER_ONE.matcher(before).find()
        || (!noun.isEmpty()
            && !noun.matches(".*(?:[^s]s|ed)")
            && AFTER_DETERMINER.matcher(before).find());
  }
}
