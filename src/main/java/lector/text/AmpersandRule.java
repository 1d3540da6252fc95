package lector.text;

import java.util.regex.Matcher;

/** Reads letters joined by an ampersand: AT&amp;T, R&amp;D. */
final class AmpersandRule extends PatternRule {

  AmpersandRule() {
    super(
        Start.LETTER,
        Chunk.Need.CAPITAL,
        Written.START
            + "(?<one>\\p{Lu}{1,3})&(?<other>\\p{Lu}{1,3})(?<owner>['’]s)?"
            + Written.END);
  }

  @Override
  Reading read(Writing writing, Matcher found) {
    String owner = found.group("owner") == null ? "" : "'s";
    String spoken = "=" + found.group("one") + " and =" + found.group("other") + owner;
    return new Reading(found.end()).say(spoken, found.start(), found.end());
  }
}
