package lector.text.symbol;

import java.util.regex.Matcher;
import lector.text.rule.Chunk;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import lector.text.rule.Written;

/** Reads letters joined by an ampersand: AT&amp;T, R&amp;D. */
public final class AmpersandRule extends PatternRule {

  public AmpersandRule() {
    super(
        Start.LETTER,
        Chunk.Need.CAPITAL,
        Written.START
            + "(?<one>\\p{Lu}{1,3})&(?<other>\\p{Lu}{1,3})(?<owner>['’]s)?"
            + Written.END);
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    String owner = found.group("owner") == null ? "" : "'s";
    String spoken = "=" + found.group("one") + " and =" + found.group("other") + owner;
    return new Reading(found.end()).say(spoken, found.start(), found.end());
  }
}
