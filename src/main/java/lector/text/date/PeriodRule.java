package lector.text.date;

import java.util.regex.Matcher;
import lector.text.rule.Chunk;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/** Reads the quarters and halves of business years: 3Q22, 1H23, Q3 2022, H1 2023, FY2024. */
public final class PeriodRule extends PatternRule {

  private final Numerals numerals;

  public PeriodRule(Numerals numerals) {
    super(
        Start.ANY,
        Chunk.Need.DIGIT,
        Written.START
            + "(?:(?<part>[1-4])(?<kind>[QH])|(?<before>[QH])(?<after>[1-4]) ?|(?<whole>FY) ?)['’]?"
            + "(?<year>(?:20|19)\\d\\d|(?<!\\s)\\d\\d)"
            + Written.END);
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String year = found.group("year");
    String spokenYear =
        year.length() == 4 ? numerals.year(Integer.parseInt(year)) : numerals.number(year);
    if (found.group("whole") != null) {
      return new Reading(found.end()).say("fiscal year " + spokenYear, found.start(), found.end());
    }
    boolean numberFirst = found.group("part") != null;
    int part = Integer.parseInt(found.group(numberFirst ? "part" : "after"));
    boolean half = found.group(numberFirst ? "kind" : "before").equals("H");
    if (half && part > 2) {
      return null;
    }
    String article = writing.wordBefore(found.start()).equalsIgnoreCase("the") ? "" : "the ";
    String name = numerals.ordinal(part) + (half ? " half" : " quarter") + " of ";
    return new Reading(found.end()).say(article + name + spokenYear, found.start(), found.end());
  }
}
