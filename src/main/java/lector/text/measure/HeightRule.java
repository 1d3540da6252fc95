package lector.text.measure;

import java.util.regex.Matcher;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;

/** Reads feet and inches: 5'10", 6′2″, 6'. */
public final class HeightRule extends PatternRule {

  private final Numerals numerals;

  public HeightRule(Numerals numerals) {
    super(
        Start.DIGIT,
        "(?<feet>\\d{1,3})(?:['’](?=\\d)|′ ?)(?<inches>\\d{1,2}(?:\\.\\d)?)(?:\"|”|″|'')");
    this.numerals = numerals;
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    String feet = found.group("feet");
    String inches = found.group("inches");
    return new Reading(found.end())
        .say(
            numerals.number(feet)
                + (feet.equals("1") ? " foot " : " feet ")
                + numerals.number(inches)
                + (inches.equals("1") ? " inch" : " inches"),
            found.start(),
            found.end());
  }
}
