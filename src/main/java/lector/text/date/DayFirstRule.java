package lector.text.date;

import java.util.Locale;
import java.util.regex.Matcher;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/** Reads dates that begin with the day: 6 January 2021; 6th of Jan.; 6–8 May. */
public final class DayFirstRule extends PatternRule {

  private final Numerals numerals;

  public DayFirstRule(Numerals numerals) {
    super(
        Start.DIGIT,
        "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?"
            + "(?: ?[–-] ?(?<until>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?)?"
            + "[ -](?:of )?(?<month>"
            + Month.REGEX
            + ")"
            + Written.END
            + "(?:,?[ -](?<year>[12]\\d{3})(?![,/]?\\d|\\.\\d)"
            + Written.END
            + ")?");
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String month = found.group("month");
    boolean word = month.toLowerCase(Locale.ROOT).matches("may|march|mar\\.?|jan|sep|dec");
    if (word && Character.isLowerCase(month.charAt(0))) {
      return null;
    }
    boolean article = writing.wordBefore(found.start()).equalsIgnoreCase("the");
    String until = found.group("until");
    Reading reading = new Reading(found.end());
    reading.say(
        (article ? "" : "the ") + ordinal(found.group("day")) + (until == null ? "" : " to the"),
        found.start(),
        MonthFirstRule.endOfDay(writing, found.end("day")));
    if (until != null) {
      reading.bind();
      int end = MonthFirstRule.endOfDay(writing, found.end("until"));
      reading.say(ordinal(until), found.start("until"), end);
    }
    int monthEnd = writing.stopless(found.end("month"));
    reading.say(
        "of " + Month.name(month),
        found.start("month"),
        month.endsWith(".") ? monthEnd : found.end("month"));
    if (found.group("year") != null) {
      int year = Integer.parseInt(found.group("year"));
      reading.say(numerals.year(year), found.start("year"), found.end("year"));
    }
    return reading;
  }

  private String ordinal(String day) {
    return numerals.ordinal(Integer.parseInt(day));
  }
}
