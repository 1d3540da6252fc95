package lector.text.sentence;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.script.speech.WordLists;
import lector.text.rule.Table;

/** Finds the speaker after a quotation: {@code “Why?” Holmes asked.} is one sentence. */
final class Attribution {

  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?<first>\\p{Lu}[\\p{L}.'’-]{1,30}) (?:\\p{Lu}[\\p{L}.'’-]{0,30} ){0,3}"
              + "(?<verb>\\p{Ll}{3,12})\\b");

  private static final Pattern NARRATOR = Pattern.compile("I (?<verb>\\p{Ll}{3,12})\\b");

  private static final Set<String> VERBS = WordLists.verbsOfSaying();
  private static final Set<String> STARTERS = Table.words("sentence-starters.txt");

  private Attribution() {}

  /**
   * Whether a speaker and a verb of saying stand at a place.
   *
   * @param called whether the quotation ends with more than a full stop: {@code “Why?” I asked.} is
   *     one sentence, {@code “No.” I asked again.} two
   */
  static boolean at(String text, int at, boolean called) {
    Matcher narrator = NARRATOR.matcher(text).region(at, text.length());
    if (called && narrator.lookingAt()) {
      return VERBS.contains(narrator.group("verb"));
    }
    Matcher speaker = SPEAKER.matcher(text).region(at, text.length());
    return speaker.lookingAt()
        && VERBS.contains(speaker.group("verb"))
        && !STARTERS.contains(speaker.group("first"));
  }
}
