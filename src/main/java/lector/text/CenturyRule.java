package lector.text;

import java.util.regex.Matcher;

/** Reads the short form of century after its number: 1st c. BC, XIV cent. */
final class CenturyRule extends PatternRule {

  CenturyRule() {
    super(Start.LETTER, "(?<=(?:\\d(?:st|nd|rd|th)|[XVI]) )c(?:ent)?\\.(?! ?\\d)");
  }

  @Override
  Reading read(Writing writing, Matcher found) {
    int end = writing.stopless(found.end());
    return new Reading(found.end()).say("century", found.start(), end);
  }
}
