package lector.text.measure;

import java.util.regex.Matcher;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as computers write them, with the power of ten behind an E: 1e6, 6.02e23, 1.6E-19.
 * A capital E needs a point or a sign, since 3E6 may be a name.
 */
public final class ScientificRule extends PatternRule {

  private final Numerals numerals;

  public ScientificRule(Numerals numerals) {
    super(
        Start.NUMBER,
        Chunk.Need.DIGIT,
        "(?:(?<sign>"
            + Written.SIGN
            + ")|(?<![\\p{L}\\p{N}#.,/_-]))(?<number>\\d{1,9}(?:\\.\\d{1,15})?)"
            + "(?:e|E(?=[-−+])|(?<=\\.\\d{1,15})E)(?<power>[-−+]?\\d{1,3})"
            + "(?![\\p{L}\\p{N}]|[.,:/-]\\d)");
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String sign = found.group("sign");
    String number = (sign == null ? "" : sign) + found.group("number");
    String power = found.group("power").replace("+", "").replaceFirst("(?<!\\d)0+(?=\\d)", "");
    String spoken =
        numerals.number(number) + " times ten to the power of " + numerals.number(power);
    int end = found.end();
    int unitStart = writing.at(end) == ' ' ? end + 1 : end;
    String unitSign = Unit.signAt(writing, unitStart);
    Unit unit = Unit.of(unitSign);
    int unitEnd = unitStart + unitSign.length();
    if (unitStart == end || unit == null || !unit.fits(writing, " ", unitEnd)) {
      return new Reading(end).say(spoken, found.start(), end);
    }
    return new Reading(unitEnd)
        .say(spoken, found.start(), end)
        .say(unit.many(), unitStart, unitEnd);
  }
}
