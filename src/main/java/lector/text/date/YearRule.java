package lector.text.date;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Table;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/** Reads four digits as a year: 1987, 2006, 1914–1918, 1976-77. */
public final class YearRule extends PatternRule {

  private static final Set<String> BEFORE_YEARS = Table.words("before-years.txt");
  private static final Set<String> NOT_COUNTED = Table.words("not-counted.txt");

  private static final Set<String> ERAS = Set.of("AD", "BC", "BCE", "CE");

  private final Numerals numerals;

  public YearRule(Numerals numerals) {
    super(
        Start.DIGIT,
        "(?<from>[12]\\d{3})(?: ?[–/-] ?(?<until>[12]\\d{3}|\\d\\d))?+(?<owner>['’]s)?+(?![\\d%]"
            + "|[.,/:]\\d|[-–]\\d)(?!\\p{L})");
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    int from = Integer.parseInt(found.group("from"));
    String until = found.group("until");
    if (!isYear(writing, found, from) || (until != null && !follows(from, until))) {
      return null;
    }
    String owner = found.group("owner") == null ? "" : "'s";
    Reading reading =
        new Reading(found.end())
            .say(
                numerals.year(from) + (until == null ? owner : " to"),
                found.start(),
                until == null ? found.end() : found.end("from"));
    return until == null
        ? reading
        : reading.bind().say(last(until) + owner, found.start("until"), found.end());
  }

  private String last(String until) {
    int year = Integer.parseInt(until);
    return until.length() == 4
        ? numerals.year(year)
        : until.startsWith("0") ? numerals.digits(until, "oh") : numerals.cardinal(year);
  }

  private static boolean follows(int from, String until) {
    int year = Integer.parseInt(until);
    return until.length() == 4 ? year > from && year < 2100 : year > from % 100;
  }

  /**
   * Whether a number is a year: by what stands before it, unless it counts what stands after it. A
   * heading that is nothing but a number may be a year to come.
   */
  private static boolean isYear(Writing writing, Matcher found, int number) {
    String before = writing.wordBefore(found.start()).toLowerCase(Locale.ROOT);
    String noun = writing.noun(found.end());
    if (ERAS.contains(writing.wordAfter(found.end()))
        || ERAS.contains(writing.wordBefore(found.start()))) {
      return true;
    }
    if (BEFORE_YEARS.contains(before)) {
      return number > 1000 && (number < 2100 || noun.isEmpty());
    }
    boolean alone = found.start() == 0 && writing.isLast(found.end());
    return number >= 1100 && (number < 2100 || alone) && !counts(noun);
  }

  /** Whether a word in small letters after a number is likely what the number counts. */
  private static boolean counts(String noun) {
    boolean plural = noun.length() > 3 && noun.endsWith("s") && !noun.endsWith("ss");
    return (plural && !NOT_COUNTED.contains(noun))
        || Set.of("people", "men", "women", "children", "feet", "percent").contains(noun);
  }
}
