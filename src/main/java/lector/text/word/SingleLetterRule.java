package lector.text.word;

import java.util.Locale;
import java.util.regex.Matcher;
import lector.text.rule.PatternRule;
import lector.text.rule.Reading;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/** Reads single letters by their names: vitamin B, grade A, X-ray; not the words "a" and "I". */
public final class SingleLetterRule extends PatternRule {

  public SingleLetterRule() {
    super(
        Start.LETTER,
        "(?<![\\p{IsLatin}\\p{M}\\p{N}'’])(?<letter>[A-Za-z])(?<owner>['’]s)?"
            + "(?![\\p{L}\\p{M}'’]|-\\p{Ll})");
  }

  @Override
  protected @Nullable Reading read(Writing writing, Matcher found) {
    String letter = found.group("letter");
    boolean owner = found.group("owner") != null;
    boolean word =
        (letter.equals("a") && !isMarker(writing, found))
            || letter.equals("I")
            || (letter.equals("A") && !isName(writing, found));
    return word && !owner
        ? null
        : new Reading(found.end())
            .say(
                "=" + letter.toUpperCase(Locale.ROOT) + (owner ? "'s" : ""),
                found.start(),
                found.end());
  }

  /** Whether a letter numbers an item of a list: "a. The first", "(a)". */
  private static boolean isMarker(Writing writing, Matcher found) {
    return (found.start() == 0 && ".):".indexOf(writing.at(found.end())) >= 0)
        || (writing.at(found.start() - 1) == '(' && writing.at(found.end()) == ')');
  }

  /**
   * Whether a capital A goes with the word before it and doesn't begin a phrase or a title's word.
   */
  private static boolean isName(Writing writing, Matcher found) {
    String after = writing.wordAfter(found.end());
    return writing.at(found.start() - 1) == ' '
        && writing.isWordAt(found.start() - 2)
        && (after.isEmpty()
            || !Character.isUpperCase(after.charAt(0))
            || !writing.isWordAt(found.end() + 1))
        && !writing.isShouted();
  }
}
