package lector.text.word;

import java.util.regex.Matcher;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;

/** Reads words that are one or several in the plural: area(s), box(es). */
public final class BracketedPluralRule extends PatternRule {

  public BracketedPluralRule() {
    super(Start.LETTER, "(?<word>\\p{L}\\p{Ll}{1,20})\\((?<ending>e?s)\\)" + Written.END);
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    return new Reading(found.end())
        .say(found.group("word") + found.group("ending"), found.start(), found.end());
  }
}
