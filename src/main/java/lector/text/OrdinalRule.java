package lector.text;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads ordinals: 1st, 22nd, 103rd, 2d Cir. */
final class OrdinalRule extends PatternRule {

  private final Numerals numerals;

  OrdinalRule(Numerals numerals) {
    super(
        Start.DIGIT,
        "(?<number>"
            + Written.INTEGER
            + ")(?:(?:(?<=1)(?i:st)|(?<=2)(?i:nd)|(?<=3)(?i:rd)|(?i:th))"
            + Written.END
            + "|(?<=[23])d(?= (?:Cir|Cong|Dist|ed|Sess|Ser)\\b))");
    this.numerals = numerals;
  }

  @Override
  @Nullable Reading read(Writing writing, Matcher found) {
    String digits = found.group("number").replaceAll("\\D", "");
    return digits.length() > 15
        ? null
        : new Reading(found.end())
            .say(numerals.ordinal(Long.parseLong(digits)), found.start(), found.end());
  }
}
