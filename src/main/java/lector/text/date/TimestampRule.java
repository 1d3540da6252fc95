package lector.text.date;

import java.util.regex.Matcher;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates with a time, as ISO 8601 writes them: 2024-11-05T14:30:00Z, 20241105T1430, 2024-11-05
 * 14:30:15+02:00.
 */
public final class TimestampRule extends PatternRule {

  private final Numerals numerals;

  public TimestampRule(Numerals numerals) {
    super(
        Start.DIGIT,
        Chunk.Need.DIGIT,
        "(?<![\\p{L}\\p{N}.-])(?<year>[12]\\d{3})(?<dash>-?)(?<month>0[1-9]|1[0-2])\\k<dash>"
            + "(?<day>0[1-9]|[12]\\d|3[01])(?:T|(?<=-\\d\\d) )(?<hour>[01]\\d|2[0-4]):?(?<minute>[0-5]\\d)"
            + "(?::?(?<second>[0-5]\\d|60)(?:[.,](?<fraction>\\d{1,9}))?)?"
            + "(?<zone>Z| ?[+−-](?<ahead>[01]\\d)(?::?(?<rest>[0-5]\\d))?)?(?!:)"
            + Written.END);
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    int year = Integer.parseInt(found.group("year"));
    int day = Integer.parseInt(found.group("day"));
    int month = Integer.parseInt(found.group("month"));
    Reading reading = new Reading(found.end());
    String date = NumericDateRule.dayOfYear(numerals, month, day) + " " + numerals.year(year);
    reading.say(date, found.start(), found.end("day")).pause();
    int timeEnd = found.group("zone") == null ? found.end() : found.start("zone");
    int hour = Integer.parseInt(found.group("hour"));
    String time = Clock.spoken(numerals, hour, found.group("minute"), false);
    reading.say(time + seconds(found), found.start("hour"), timeEnd);
    if (found.group("zone") != null) {
      reading.say("=UTC" + offset(found), found.start("zone"), found.end());
    }
    return reading;
  }

  /** The seconds, if there are any. */
  private String seconds(Matcher found) {
    String second = found.group("second");
    String fraction = found.group("fraction");
    if (second == null || (second.equals("00") && fraction == null)) {
      return "";
    }
    String whole = numerals.cardinal(Long.parseLong(second));
    String part = fraction == null ? "" : " point " + numerals.digits(fraction, "zero");
    boolean isOne = second.equals("01") && fraction == null;
    return " and " + whole + part + (isOne ? " second" : " seconds");
  }

  private String offset(Matcher found) {
    String ahead = found.group("ahead");
    if (ahead == null) {
      return "";
    }
    String rest = found.group("rest");
    return (found.group("zone").indexOf('+') >= 0 ? " plus " : " minus ")
        + numerals.cardinal(Long.parseLong(ahead))
        + (rest == null || rest.equals("00") ? "" : " " + numerals.cardinal(Long.parseLong(rest)));
  }
}
