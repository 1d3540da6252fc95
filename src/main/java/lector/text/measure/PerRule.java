package lector.text.measure;

import java.util.Set;
import java.util.regex.Matcher;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/** Reads a slash after an amount as "per": $10/hr, 3/day, €5/person. */
public final class PerRule extends PatternRule {

  private static final Set<String> WORDS =
      Set.of(
          "second", "minute", "hour", "day", "night", "week", "month", "quarter", "year", "person",
          "head", "share", "unit", "barrel", "ton", "mile");

  public PerRule() {
    super(Start.SIGN, "(?<=[\\d%€£¥$kmbn])/(?<unit>\\p{L}{1,8})(?![\\p{L}\\p{N}/])");
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String written = found.group("unit");
    Unit unit = Unit.of(written);
    if (unit == null && !WORDS.contains(written)) {
      return null;
    }
    String name = unit == null ? written : unit.one();
    return new Reading(found.end()).say("per " + name, found.start("unit"), found.end());
  }
}
