package lector.text.date;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import lector.text.rule.Chunk;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;

/** Reads ranges of days of the week: Mon.–Fri., Sat-Sun. */
public final class DayRangeRule extends PatternRule {

  private static final String DAY = "Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun";

  public DayRangeRule() {
    super(
        Start.LETTER,
        Chunk.Need.CAPITAL,
        "(?<from>" + DAY + ")\\.? ?[–-] ?(?<until>" + DAY + ")(?<stop>\\.)?(?![\\p{L}\\p{N}])");
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    boolean stop = found.group("stop") != null;
    return new Reading(found.end())
        .say(day(found.group("from")) + " to", found.start(), found.end("from"))
        .bind()
        .say(
            day(found.group("until")),
            found.start("until"),
            stop ? writing.stopless(found.end()) : found.end());
  }

  private static String day(String written) {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      if (name.startsWith(written)) {
        return name;
      }
    }
    throw new IllegalArgumentException("not a day: " + written);
  }
}
