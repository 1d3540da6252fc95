package lector.text.date;

import java.util.Locale;
import java.util.regex.Matcher;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/** Reads times of the day and durations: 7:05 a.m., 18:30, 5 PM ET, 2.30 pm, 0:02:01. */
public final class TimeRule extends PatternRule {

  private static final String HALF = "(?<half>[AaPp]\\. ?[Mm]\\.|[AaPp]\\.?[Mm](?!\\p{L}))";

  private final Numerals numerals;

  public TimeRule(Numerals numerals) {
    super(
        Start.DIGIT,
        "(?<hour>[01]?\\d|2[0-4])(?:(?<mark>[:.]|(?=[0-5]\\d ?[AaPp]\\.?[Mm]\\b))"
            + "(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?)?"
            + "(?![\\d:]|\\.\\d)(?: ?"
            + HALF
            + ")?"
            + "(?<zone> (?i:[ECMP][SD]T|[ECMP]T|GMT|UTC|CEST|CET|BST)\\b)?(?<to> ?[–-] ?"
            + "(?=noon|midnight|[0-2]?\\d(?:[:.][0-5]\\d| ?[AaPp]\\.?[Mm]))(?![0-2]?\\d\\.\\d\\d"
            + "(?! ?[AaPp])))?");
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String half = found.group("half");
    boolean clock = ":".equals(found.group("mark"));
    if (half == null && !clock && found.group("to") == null) {
      return null;
    }
    int minuteEnd = found.end(found.group("minute") == null ? "hour" : "minute");
    int end = found.group("second") == null ? minuteEnd : found.end("second");
    String spoken = found.group("second") == null ? time(found, half != null) : duration(found);
    Reading reading = new Reading(found.end()).say(spoken, found.start(), end);
    if (half != null) {
      int halfEnd = half.endsWith(".") ? writing.stopless(found.end("half")) : found.end("half");
      reading.say(half.matches("[Aa].*") ? "=AM" : "=PM", found.start("half"), halfEnd);
    }
    String zone = found.group("zone");
    if (zone != null) {
      reading.say(
          "=" + zone.strip().toUpperCase(Locale.ROOT), found.start("zone") + 1, found.end("zone"));
    }
    return found.group("to") == null
        ? reading
        : reading.bind().say("to", found.start("to"), found.end("to")).bind();
  }

  private String time(Matcher found, boolean half) {
    String minute = found.group("minute");
    int hour = Integer.parseInt(found.group("hour"));
    return Clock.spoken(numerals, hour, minute == null ? "" : minute, half);
  }

  private String duration(Matcher found) {
    return counted(found.group("hour"), "hour")
        + " "
        + counted(found.group("minute"), "minute")
        + " and "
        + counted(found.group("second"), "second");
  }

  private String counted(String digits, String name) {
    int count = Integer.parseInt(digits);
    return numerals.cardinal(count) + " " + name + (count == 1 ? "" : "s");
  }
}
