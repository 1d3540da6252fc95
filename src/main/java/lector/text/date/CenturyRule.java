package lector.text.date;

import java.util.regex.Matcher;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;

/** Reads the short form of century after its number: 1st c. BC, XIV cent. */
public final class CenturyRule extends PatternRule {

  public CenturyRule() {
    super(Start.LETTER, "(?<=(?:\\d(?:st|nd|rd|th)|[XVI]) )c(?:ent)?\\.(?! ?\\d)");
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    int end = writing.stopless(found.end());
    return new Reading(found.end()).say("century", found.start(), end);
  }
}
