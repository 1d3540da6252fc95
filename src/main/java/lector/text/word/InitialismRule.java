package lector.text.word;

import java.util.Locale;
import java.util.regex.Matcher;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;

/** Reads letters with full stops letter by letter: U.S., D.C., J. K. Rowling, U.N.'s. */
public final class InitialismRule extends PatternRule {

  public InitialismRule() {
    super(
        Start.LETTER,
        "(?<![\\p{L}\\p{N}.@])(?:(?<letters>\\p{L}(?:\\.-?\\p{L}){1,8})(?<stop>\\.)?(?:"
            + "(?<owner>['’]?s)\\b)?|(?<initial>\\p{Lu})(?<stop2>\\.)(?= ?[\\p{L}“\"(,;:&]"
            + "|-\\p{Lu}))(?![\\p{L}\\p{N}@])");
  }

  @Override
  protected Reading read(Writing writing, Matcher found) {
    boolean several = found.group("letters") != null;
    String letters = found.group(several ? "letters" : "initial").replaceAll("[.-]", "");
    boolean stop = found.group(several ? "stop" : "stop2") != null;
    boolean owner = found.group("owner") != null;
    int end = stop && !owner ? writing.stopless(found.end()) : found.end();
    return new Reading(found.end())
        .say("=" + letters.toUpperCase(Locale.ROOT) + (owner ? "'s" : ""), found.start(), end);
  }
}
