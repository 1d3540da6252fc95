package lector.text.number;

import java.util.regex.Matcher;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/** Reads ordinals: 1st, 22nd, 103rd, 2d Cir. */
public final class OrdinalRule extends PatternRule {

  private final Numerals numerals;

  public OrdinalRule(Numerals numerals) {
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
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String digits = found.group("number").replaceAll("\\D", "");
    return digits.length() > 15
        ? null
        : new Reading(found.end())
            .say(numerals.ordinal(Long.parseLong(digits)), found.start(), found.end());
  }
}
