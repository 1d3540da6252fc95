package lector.text;

import java.util.regex.Matcher;

/** Reads cardinals and decimals, with a magnitude or without: 1,234; 3.14; -5; 1.8 million; 2bn. */
final class NumberRule extends PatternRule {

  private final Numerals numerals;

  NumberRule(Numerals numerals) {
    super(
        Start.NUMBER,
        "(?<number>(?:"
            + Written.SIGN
            + ")?"
            + Written.NUMBER
            + ")(?: ?(?<short>bn|tn|mn)"
            + Written.END
            + ")?");
    this.numerals = numerals;
  }

  @Override
  Reading read(Writing writing, Matcher found) {
    String spoken = numerals.number(found.group("number"));
    String magnitude =
        found.group("short") == null ? "" : " " + Currency.magnitude(found.group("short"));
    return new Reading(found.end()).say(spoken + magnitude, found.start(), found.end());
  }
}
