package lector.text.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;

/** Reads ranges and scores: 12–15, 3-2, 1.5–2.5; and differences: 7 - 3 = 4. */
public final class RangeRule extends PatternRule {

  private static final Pattern SUM = Pattern.compile(" ?=");

  private final Numerals numerals;

  public RangeRule(Numerals numerals) {
    super(
        Start.DIGIT,
        "(?<from>"
            + Written.NUMBER
            + ") ?[–-] ?(?<until>"
            + Written.NUMBER
            + ")(?![-–]\\d)(?![\\p{L}/])");
    this.numerals = numerals;
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    String sign =
        SUM.matcher(writing.text()).region(found.end(), writing.length()).lookingAt()
            ? " minus"
            : " to";
    return new Reading(found.end())
        .say(numerals.number(found.group("from")) + sign, found.start("from"), found.end("from"))
        .bind()
        .say(numerals.number(found.group("until")), found.start("until"), found.end("until"));
  }
}
