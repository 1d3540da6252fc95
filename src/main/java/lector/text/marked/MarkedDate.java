package lector.text.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.date.Month;
import lector.text.rule.Numerals;

/** Reads dates whose order of day, month and year the article names: {@code mdy}, {@code dm} … */
final class MarkedDate {

  private static final Pattern FORMAT = Pattern.compile("(?!.*(.).*\\1)[ymd]{1,3}");
  private static final Pattern PART = Pattern.compile("\\d{1,4}|\\p{L}{3,}");
  private static final Pattern COMPACT = Pattern.compile("\\d{4}|\\d{6}|\\d{8}");
  private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}\\D.*");

  /** Two digits from this one on are of the last century. */
  private static final int LAST_CENTURY = 50;

  private final Numerals numerals;
  private String day = "";
  private String month = "";
  private String year = "";

  MarkedDate(Numerals numerals) {
    this.numerals = numerals;
  }

  /**
   * What is said for a date.
   *
   * @param format the order of its parts; empty if it is not named
   * @return the words; empty if it isn't such a date
   */
  String spoken(String text, String format) {
    String named = format.replaceAll("(.)\\1+", "$1"); // yyyymmdd is ymd
    String order = format.isEmpty() && YEAR_FIRST.matcher(text).matches() ? "ymd" : named;
    List<String> parts = parts(text, order);
    if (!FORMAT.matcher(order).matches() || parts.size() != order.length()) {
      return "";
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!take(order.charAt(i), parts.get(i))) {
        return "";
      }
    }
    boolean dayFirst = order.startsWith("d") && !month.isEmpty();
    String inYear = year.isEmpty() ? "" : " " + year;
    return (dayFirst ? "the " + day + " of " + month : (month + " " + day).strip()) + inYear;
  }

  private static List<String> parts(String text, String order) {
    List<String> parts = new ArrayList<>();
    if (order.length() > 1 && COMPACT.matcher(text).matches()) {
      int at = 0;
      for (int i = 0; i < order.length(); i++) {
        int width = order.charAt(i) == 'y' && text.length() > 2 * order.length() ? 4 : 2;
        parts.add(text.substring(at, Math.min(text.length(), at + width)));
        at = Math.min(text.length(), at + width);
      }
      return at == text.length() ? parts : List.of();
    }
    Matcher part = PART.matcher(text.replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", ""));
    while (part.find()) {
      parts.add(part.group());
    }
    return parts;
  }

  /** Understands a part; false if it can't be what it is said to be. */
  private boolean take(char kind, String part) {
    boolean isName = !Character.isDigit(part.charAt(0));
    if (isName) {
      month = kind == 'm' && part.matches(Month.REGEX) ? Month.name(part) : "";
      return !month.isEmpty();
    }
    int number = Integer.parseInt(part);
    switch (kind) {
      case 'y' -> {
        boolean isShort = part.length() < 3;
        int century = isShort ? number < LAST_CENTURY ? 2000 : 1900 : 0;
        year = numerals.year(century + number);
        return number > 0 || isShort;
      }
      case 'm' -> {
        month = number >= 1 && number <= 12 ? Month.name(number) : "";
        return !month.isEmpty();
      }
      default -> {
        day = number >= 1 && number <= 31 ? numerals.ordinal(number) : "";
        return !day.isEmpty();
      }
    }
  }
}
