package lector.text.measure;

import java.util.Locale;
import java.util.Map;
import lector.text.rule.Table;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measurement, from the table {@code units.tsv}.
 *
 * @param one its name after one
 * @param many its name after other numbers
 * @param care when the sign is a unit only sometimes
 */
record Unit(String one, String many, Care care) {

  private static final Map<String, Unit> ALL =
      Table.map(
          "units.tsv",
          row ->
              new Unit(
                  row[1],
                  row[2],
                  row.length < 4 ? Care.NONE : Care.valueOf(row[3].toUpperCase(Locale.ROOT))));

  private static final int LONGEST = ALL.keySet().stream().mapToInt(String::length).max().orElse(0);

  /**
   * The sign of a unit that begins at a place: the longest that is whole.
   *
   * @return the sign, empty if none begins there
   */
  static String signAt(Writing writing, int at) {
    for (int end = Math.min(at + LONGEST, writing.length()); end > at; end--) {
      String sign = writing.text().substring(at, end);
      if (ALL.containsKey(sign) && !goesOn(writing, end)) {
        return sign;
      }
    }
    return "";
  }

  /** A unit by its sign, or null. */
  static @Nullable Unit of(String sign) {
    return ALL.get(sign);
  }

  private static boolean goesOn(Writing writing, int end) {
    char next = writing.at(end);
    boolean dotted = next == '.' && Character.isLetter(writing.at(end + 1));
    return dotted || Character.isLetterOrDigit(next) || next == '²' || next == '³';
  }

  /** Whether it measures areas. */
  boolean isArea() {
    return many.startsWith("square ");
  }

  /** Whether the sign is this unit where it stands. */
  boolean fits(Writing writing, String gap, int end) {
    return switch (care) {
      case NONE -> true;
      case GLUED -> gap.isEmpty();
      case SPACED -> !gap.isEmpty();
      case SECONDS -> !gap.isEmpty() || isAfterDecimal(writing, end - 2);
      case DECIMAL -> isAfterDecimal(writing, end - 3 - gap.length());
      case PENCE -> gap.isEmpty() && !Character.isDigit(writing.at(end - 4));
      case MORE -> gap.isEmpty() && !writing.noun(end).isEmpty();
      case ALONE -> !writing.isWordAt(end + 1) || " -".indexOf(writing.at(end)) < 0;
    };
  }

  private static boolean isAfterDecimal(Writing writing, int lastDigit) {
    int at = lastDigit;
    while (at > lastDigit - 4 && Character.isDigit(writing.at(at))) {
      at--;
    }
    return writing.at(at) == '.' && Character.isDigit(writing.at(at - 1));
  }

  /** How careful to be with a sign that is also something else. */
  enum Care {
    NONE,
    /** Only right after the number: {@code 5A}, not {@code 5 A}. */
    GLUED,
    /** Only with a space: {@code 300 K}, not {@code 300K}. */
    SPACED,
    /** Only with a space or after decimals: {@code 5 s} and {@code 9.58s}, not {@code 747s}. */
    SECONDS,
    /** Two letters, only after decimals: {@code 3.5 pp}, not {@code 279 pp}. */
    DECIMAL,
    /** Only right after one digit or two: {@code 99p}, not {@code 1080p}. */
    PENCE,
    /** Only right after the number and before a small word: {@code 10x faster}. */
    MORE,
    /** Only when no word follows: {@code 3 in (7 cm)}, not {@code 3 in the}. */
    ALONE
  }
}
