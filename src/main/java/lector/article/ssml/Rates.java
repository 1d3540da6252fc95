package lector.article.ssml;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How fast {@code prosody} is (SSML 1.1, section 3.2.4). */
final class Rates {

  /** The slowest and the fastest that is understood. */
  static final double LEAST = 0.5;

  static final double MOST = 2;

  private static final Pattern PERCENT = Pattern.compile("([+-]?)(\\d{1,4}(?:\\.\\d{1,6})?)%");
  private static final Pattern FACTOR = Pattern.compile("\\d{1,2}(?:\\.\\d{1,6})?");

  private static final Map<String, Double> NAMED =
      Map.of(
          "x-slow", 0.6, "slow", 0.8, "medium", 1.0, "default", 1.0, "fast", 1.25, "x-fast", 1.6);

  private Rates() {}

  /**
   * A rate as a factor of the voice's own; empty if it is not one.
   *
   * @param rate a name, a percentage of the pace around it, or one that is added to it
   * @param around the factor around it
   */
  static OptionalDouble factor(String rate, double around) {
    Double named = NAMED.get(rate);
    if (named != null) {
      return OptionalDouble.of(named);
    }
    Matcher percent = PERCENT.matcher(rate);
    if (percent.matches()) {
      double share = Double.parseDouble(percent.group(2)) / 100;
      return switch (percent.group(1)) {
        case "+" -> OptionalDouble.of(around * (1 + share));
        case "-" -> OptionalDouble.of(around * (1 - share));
        default -> OptionalDouble.of(around * share);
      };
    }
    return FACTOR.matcher(rate).matches()
        ? OptionalDouble.of(Double.parseDouble(rate))
        : OptionalDouble.empty();
  }
}
