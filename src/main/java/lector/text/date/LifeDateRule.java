package lector.text.date;

import java.util.Map;
import java.util.regex.Matcher;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;

/** Reads the letters before the years of a life: (b. 1900), d. c. 1850, fl. 1066, r. 1509–1547. */
public final class LifeDateRule extends PatternRule {

  private static final Map<String, String> SPOKEN =
      Map.of("b", "born", "d", "died", "fl", "flourished", "r", "reigned");

  public LifeDateRule() {
    super(
        Start.LETTER, "(?<=[(,;] ?|\\band )(?<sign>b|d|fl|r)\\.(?= ?(?:ca?\\. ?)?[1-2]?\\d{3}\\b)");
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    String spoken = SPOKEN.getOrDefault(found.group("sign"), "");
    return new Reading(found.end()).say(spoken, found.start(), found.end());
  }
}
