package lector.text.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;

/** Reads durations of several glued units: 1h 30m, 2d 4h, 5m30s. */
public final class DurationRule extends PatternRule {

  private static final Pattern PART = Pattern.compile("(\\d+)([dhms])");

  private final Numerals numerals;

  public DurationRule(Numerals numerals) {
    super(
        Start.DIGIT,
        Written.START
            + "(?:\\d{1,3}d ?\\d{1,2}h(?: ?\\d{1,2}m)?|\\d{1,3}h ?\\d{1,2}m(?:in)?(?: ?\\d{1,2}s)?"
            + "|\\d{1,3}m ?\\d{1,2}s)"
            + Written.END);
    this.numerals = numerals;
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    Reading reading = new Reading(found.end());
    Matcher part = PART.matcher(writing.text()).region(found.start(), found.end());
    while (part.find()) {
      int count = Integer.parseInt(part.group(1));
      String unit =
          switch (part.group(2)) {
            case "d" -> "day";
            case "h" -> "hour";
            case "m" -> "minute";
            default -> "second";
          };
      reading.say(
          numerals.cardinal(count) + " " + unit + (count == 1 ? "" : "s"),
          part.start(),
          part.end());
    }
    return reading;
  }
}
