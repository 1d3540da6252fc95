package lector.text.number;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;

/** Reads sections with brackets, and functions: 401(k), Rule 12(b)(6), f(x). */
public final class BracketedRule extends PatternRule {

  private static final Pattern PART = Pattern.compile("\\((\\p{L}|\\d{1,2})\\)");

  private final Numerals numerals;

  public BracketedRule(Numerals numerals) {
    super(
        Start.ANY,
        Written.START
            + "(?:(?<number>\\d{1,4})|(?<function>[fgFG]))"
            + "(?<parts>(?:\\((?:\\p{L}|\\d{1,2})\\)){1,5})"
            + Written.END);
    this.numerals = numerals;
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    String function = found.group("function");
    String number = found.group("number");
    StringBuilder spoken =
        new StringBuilder(
            number == null
                ? "=" + function.toUpperCase(Locale.ROOT) + " of"
                : numerals.inPairs(Integer.parseInt(number)));
    Matcher part = PART.matcher(found.group("parts"));
    while (part.find()) {
      String name = part.group(1);
      spoken
          .append(' ')
          .append(
              Character.isDigit(name.charAt(0))
                  ? numerals.number(name)
                  : "=" + name.toUpperCase(Locale.ROOT));
    }
    return new Reading(found.end()).say(spoken.toString(), found.start(), found.end());
  }
}
