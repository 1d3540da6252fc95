package lector.text.date;

import java.util.regex.Matcher;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/** Reads dates that begin with the month: Jan. 6; March 3rd, 2021; Jan. 6–8; Sept. 2001. */
public final class MonthFirstRule extends PatternRule {

  private final Numerals numerals;

  public MonthFirstRule(Numerals numerals) {
    super(
        Start.LETTER,
        "(?<month>"
            + Month.REGEX
            + ") ?(?<=[ .])(?:(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%]|[:.,]\\d)"
            + "(?: ?[–-] ?(?<until>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:]))?"
            + Written.END
            + "(?:,? (?<year>[12]\\d{3})(?![\\d,/]\\d?|\\.\\d)"
            + Written.END
            + ")?|(?<only>[12]\\d{3})(?![\\d/]|[.,]\\d|[–-]\\d)"
            + Written.END
            + ")");
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String month = found.group("month");
    if (Character.isLowerCase(month.charAt(0)) && month.startsWith("ma")) {
      return null;
    }
    Reading reading = new Reading(found.end());
    reading.say(Month.name(month), found.start(), found.end("month"));
    String day = found.group("day");
    if (day != null) {
      String until = found.group("until");
      String spoken = numerals.ordinal(Integer.parseInt(day)) + (until == null ? "" : " to");
      reading.say(spoken, found.start("day"), endOfDay(writing, found.end("day")));
      if (until != null) {
        reading.bind();
        int end = endOfDay(writing, found.end("until"));
        reading.say(numerals.ordinal(Integer.parseInt(until)), found.start("until"), end);
      }
    }
    for (String group : new String[] {"year", "only"}) {
      if (found.group(group) != null) {
        int year = Integer.parseInt(found.group(group));
        reading.say(numerals.year(year), found.start(group), found.end(group));
      }
    }
    return reading;
  }

  /** After "st" or "th", if that stands there. */
  static int endOfDay(Writing writing, int end) {
    return Character.isLetter(writing.at(end)) ? end + 2 : end;
  }
}
