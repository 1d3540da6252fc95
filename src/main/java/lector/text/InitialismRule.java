package lector.text;

import java.util.Locale;
import java.util.regex.Matcher;

/** Reads letters with full stops letter by letter: U.S., D.C., J. K. Rowling, U.N.'s. */
final class InitialismRule extends PatternRule {

  InitialismRule() {
    super(
        Start.LETTER,
        "(?<![\\p{L}\\p{N}.@])(?:(?<letters>\\p{L}(?:\\.-?\\p{L}){1,8})(?<stop>\\.)?(?:"
            + "(?<owner>['’]?s)\\b)?|(?<initial>\\p{Lu})(?<stop2>\\.)(?= ?[\\p{L}“\"(,;:&]"
            + "|-\\p{Lu}))(?![\\p{L}\\p{N}@])");
  }

  @Override
  Reading read(Writing writing, Matcher found) {
    boolean several = found.group("letters") != null;
    String letters = found.group(several ? "letters" : "initial").replaceAll("[.-]", "");
    boolean stop = found.group(several ? "stop" : "stop2") != null;
    boolean owner = found.group("owner") != null;
    int end = stop && !owner ? writing.stopless(found.end()) : found.end();
    return new Reading(found.end())
        .say("=" + letters.toUpperCase(Locale.ROOT) + (owner ? "'s" : ""), found.start(), end);
  }
}
