package lector.text;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measurement, from the table {@code units.tsv}.
 *
 * @param one its name after one
 * @param many its name after other numbers
 * @param care when the sign is a unit only sometimes
 */
record Unit(String one, String many, Care care) {

  /** Not before more of the same word; a unit's full stop is left where it is. */
  static final String END = "(?![\\p{L}\\p{M}\\p{N}²³])";

  private static final Map<String, Unit> ALL =
      Table.map(
          "units.tsv",
          row ->
              new Unit(
                  row[1],
                  row[2],
                  row.length < 4
                      ? Care.NONE
                      : Care.valueOf(row[3].toUpperCase(java.util.Locale.ROOT))));

  static @Nullable Unit of(@Nullable String sign) {
    return sign == null ? null : ALL.get(sign);
  }

  /** A regular expression for all units, the longest first. */
  static String regex() {
    return ALL.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Whether the sign is this unit where it stands. */
  boolean fits(Writing writing, String gap, int end) {
    return switch (care) {
      case NONE -> true;
      case GLUED -> gap.isEmpty();
      case SPACED -> !gap.isEmpty();
      case ALONE -> !writing.isWordAt(end + 1) || writing.at(end) != ' ';
    };
  }

  /** How careful to be with a sign that is also something else. */
  enum Care {
    NONE,
    /** Only right after the number: {@code 5A}, not {@code 5 A}. */
    GLUED,
    /** Only with a space: {@code 5 s}, not {@code 747s}. */
    SPACED,
    /** Only when no word follows: {@code 3 in (7 cm)}, not {@code 3 in the}. */
    ALONE
  }
}
