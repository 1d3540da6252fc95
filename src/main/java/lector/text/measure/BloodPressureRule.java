package lector.text.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/** Reads blood pressures, in sentences that speak of them: 120/80 is "one twenty over eighty". */
public final class BloodPressureRule extends PatternRule {

  private static final Pattern TOPIC =
      Pattern.compile(
          "blood pressure|mm ?Hg|systolic|diastolic|hypertensi", Pattern.CASE_INSENSITIVE);

  private final Numerals numerals;

  public BloodPressureRule(Numerals numerals) {
    super(
        Start.DIGIT,
        Written.START
            + "(?<high>[6-9]\\d|[12]\\d\\d)/(?<low>[3-9]\\d|1\\d\\d)(?![\\d/]|\\.\\d)"
            + "(?: ?(?<unit>mm ?Hg))?"
            + Written.END);
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    int high = Integer.parseInt(found.group("high"));
    int low = Integer.parseInt(found.group("low"));
    if (high <= low || !TOPIC.matcher(writing.text()).find()) {
      return null;
    }
    boolean unit = found.group("unit") != null;
    Reading reading = new Reading(found.end());
    reading
        .say(numerals.inPairs(high) + " over", found.start(), found.end("high"))
        .bind()
        .say(numerals.inPairs(low), found.start("low"), found.end("low"));
    return unit ? reading.say("millimeters of mercury", found.start("unit"), found.end()) : reading;
  }
}
