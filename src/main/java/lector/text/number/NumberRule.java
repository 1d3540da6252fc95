package lector.text.number;

import java.util.regex.Matcher;
import lector.text.measure.Currency;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Rule;
import lector.text.rule.Writing;
import lector.text.rule.Written;

/** Reads cardinals and decimals, with a magnitude or without: 1,234; 3.14; -5; 1.8 million; 2bn. */
public final class NumberRule extends PatternRule {

  private final Numerals numerals;

  private NumberRule(Numerals numerals, String regex) {
    super(Start.NUMBER, regex);
    this.numerals = numerals;
  }

  /** The rule for numbers that are words of their own. */
  public static Rule whole(Numerals numerals) {
    return new NumberRule(
        numerals,
        "(?<number>(?:"
            + Written.SIGN
            + ")?"
            + Written.NUMBER
            + ")(?: ?(?<short>bn|tn|mn))?(?<owner>['’]s)?"
            + Written.END);
  }

  /** The rule for all other digits, whatever follows. */
  public static Rule any(Numerals numerals) {
    return new NumberRule(numerals, "(?<number>\\d{1,60}+)(?<short>(?!))?(?<owner>(?!))?");
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    String number = found.group("number");
    boolean calibre = number.startsWith(".") && writing.noun(found.end()).startsWith("cal");
    String spoken = numerals.number(calibre ? number.substring(1) : number);
    String magnitude =
        found.group("short") == null ? "" : " " + Currency.magnitude(found.group("short"));
    String owner = found.group("owner") == null ? "" : "'s";
    return new Reading(found.end()).say(spoken + magnitude + owner, found.start(), found.end());
  }
}
