package lector.text.measure;

import java.util.regex.Matcher;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;

/**
 * Reads numbers that are held against each other, and the sides of things: 3:1, 4x4, 1920×1080, 30
 * x 40 x 50 cm. A product is left to {@link SymbolRule}.
 */
public final class RatioRule extends PatternRule {

  private final Numerals numerals;

  public RatioRule(Numerals numerals) {
    super(
        Start.DIGIT,
        "(?<one>"
            + Written.NUMBER
            + ")(?::(?<other>"
            + Written.NUMBER
            + ")(?!:?\\d)|(?:x|×| x | × (?=[\\d.,]{1,9}(?: [x×] [\\d.,]{1,9}){0,2} ?(?:[cmk]?m|in|ft|px)\\b))"
            + "(?=\\d)(?! ?10[\\^⁰¹²³⁴-⁹⁻]))");
    this.numerals = numerals;
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    String one = numerals.number(found.group("one"));
    String other = found.group("other");
    if (other == null) {
      return new Reading(found.end()).say(one + " by", found.start(), found.end()).bind();
    }
    boolean clock = other.matches("\\d\\d\\.\\d+");
    return new Reading(found.end())
        .say(clock ? one : one + " to", found.start("one"), found.end("one"))
        .bind()
        .say(numerals.number(other), found.start("other"), found.end());
  }
}
