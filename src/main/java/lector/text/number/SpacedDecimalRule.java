package lector.text.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;

/** Reads decimals that lost their shape to bad typesetting: "8. 4 percent". */
public final class SpacedDecimalRule extends PatternRule {

  private static final Pattern REST =
      Pattern.compile("\\. \\d{1,2} (?:percent(?:age)?|per cent|million|billion|trillion)\\b");

  private final Numerals numerals;

  public SpacedDecimalRule(Numerals numerals) {
    super(
        Start.DIGIT,
        Written.START + "(?<whole>\\d{1,3})(?=" + REST.pattern() + ")\\. (?<rest>\\d{1,2})");
    this.numerals = numerals;
  }

  /** Whether a full stop is the point of such a decimal. */
  public static boolean at(String text, int stop) {
    return Character.isDigit(text.charAt(stop - 1))
        && REST.matcher(text).region(stop, text.length()).lookingAt();
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    String number = found.group("whole") + "." + found.group("rest");
    return new Reading(found.end()).say(numerals.number(number), found.start(), found.end());
  }
}
