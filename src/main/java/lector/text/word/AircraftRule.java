package lector.text.word;

import java.util.Set;
import java.util.regex.Matcher;
import lector.text.rule.Numerals;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Table;
import lector.text.rule.Writing;
import lector.text.rule.Written;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of aircraft types after their makers: Boeing 737-800, 787-9, 777-300ER. */
public final class AircraftRule extends PatternRule {

  private static final Set<String> MAKERS = Table.words("aircraft-makers.txt");

  private final Numerals numerals;

  public AircraftRule(Numerals numerals) {
    super(
        Start.DIGIT,
        Written.START
            + "(?<type>\\d{2,3})(?:-(?<series>\\d{1,4}))?(?<suffix>\\p{Lu}{0,3})(?<many>['’]?s)?"
            + Written.END
            + "(?!-\\p{N})");
    this.numerals = numerals;
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String series = found.group("series");
    String suffix = found.group("suffix");
    if (!MAKERS.contains(writing.wordBefore(found.start()))) {
      return null;
    }
    String spoken = numerals.inPairs(Integer.parseInt(found.group("type")));
    if (series != null) {
      spoken += " " + numerals.inPairs(Integer.parseInt(series));
    }
    if (!suffix.isEmpty()) {
      spoken += " =" + suffix + (found.group("many") == null ? "" : "'s");
    } else if (found.group("many") != null) {
      spoken = Numerals.plural(spoken);
    }
    return new Reading(found.end()).say(spoken, found.start(), found.end());
  }
}
