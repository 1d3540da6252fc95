package lector.text;

import java.util.regex.Matcher;

/** Reads words that are one or several in the plural: area(s), box(es). */
final class BracketedPluralRule extends PatternRule {

  BracketedPluralRule() {
    super(Start.LETTER, "(?<word>\\p{L}\\p{Ll}{1,20})\\((?<ending>e?s)\\)" + Written.END);
  }

  @Override
  Reading read(Writing writing, Matcher found) {
    return new Reading(found.end())
        .say(found.group("word") + found.group("ending"), found.start(), found.end());
  }
}
