package lector.text.date;

import java.util.regex.Matcher;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of nothing but numbers: 2024-11-05 (ISO 8601), 2024/11/05, 11/5/2024, 5.11.2024.
 * Which of two numbers is the month is the locale's custom, unless only one of them can be.
 */
public final class NumericDateRule extends PatternRule {

  private final Numerals numerals;

  public NumericDateRule(Numerals numerals) {
    super(
        Start.DIGIT,
        "(?:(?<year>[12]\\d{3})(?<mark>[-./])(?<a>\\d\\d?)\\k<mark>(?<b>\\d\\d?)"
            + "|(?<c>\\d\\d?)(?<sign>[-./])(?<d>\\d\\d?)\\k<sign>(?<last>[12]\\d{3}|\\d\\d))"
            + "(?![\\d/-]|\\.\\d)(?!\\p{L})");
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    boolean yearFirst = found.group("year") != null;
    int first = Integer.parseInt(found.group(yearFirst ? "a" : "c"));
    int second = Integer.parseInt(found.group(yearFirst ? "b" : "d"));
    boolean dayFirst = !yearFirst && isDayFirst(found, first, second);
    int month = dayFirst ? second : first;
    int day = dayFirst ? first : second;
    String digits = found.group(yearFirst ? "year" : "last");
    boolean enough = digits.length() == 4 || "/".equals(found.group("sign"));
    if (month < 1 || month > 12 || day < 1 || day > 31 || !enough) {
      return null;
    }
    String date = dayOfYear(numerals, month, day) + " " + spokenYear(digits);
    return new Reading(found.end()).say(date, found.start(), found.end());
  }

  /** A day and its month, in the locale's order. */
  static String dayOfYear(Numerals numerals, int month, int day) {
    return numerals.isBritish()
        ? "the " + numerals.ordinal(day) + " of " + Month.name(month)
        : Month.name(month) + " " + numerals.ordinal(day);
  }

  private boolean isDayFirst(Matcher found, int first, int second) {
    boolean custom = numerals.isBritish() || ".".equals(found.group("sign"));
    return custom ? second <= 12 : first > 12;
  }

  private String spokenYear(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return numerals.year(year);
    }
    return numerals.year(year < 50 ? 2000 + year : 1900 + year);
  }
}
