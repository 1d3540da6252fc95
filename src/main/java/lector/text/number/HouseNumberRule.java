package lector.text.number;

import java.util.regex.Matcher;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/** Reads house numbers of four digits in pairs: 1600 Pennsylvania Avenue, 2150 Mill Hill Rd. */
public final class HouseNumberRule extends PatternRule {

  private final Numerals numerals;

  public HouseNumberRule(Numerals numerals) {
    super(
        Start.DIGIT,
        "(?<number>[1-9]\\d{3})(?= (?:[NSEW]\\.? )?(?:\\p{Lu}[\\p{L}.'’]{1,20} ){1,4}"
            + "(?:Street|Avenue|Road|Boulevard|Drive|Lane|Highway|Expressway|Parkway|Place"
            + "|Square|Court|Way"
            + "|St|Ave|Rd|Blvd|Dr|Ln|Hwy|Expy|Pkwy|Pl|Sq|Ct)(?!\\p{L}))");
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    int number = Integer.parseInt(found.group("number"));
    return new Reading(found.end()).say(numerals.year(number), found.start(), found.end());
  }
}
