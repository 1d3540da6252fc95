package lector.text.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rule whose kind of writing is told by a regular expression. */
public abstract class PatternRule implements Rule {

  private final Start start;
  private final Chunk.Need need;
  private final Pattern pattern;

  /**
   * A rule.
   *
   * @param start what the writing begins with
   * @param regex matched from the place on; every repetition in it must be possessive or bounded
   */
  protected PatternRule(Start start, String regex) {
    this(start, Chunk.Need.NOTHING, regex);
  }

  /**
   * A rule.
   *
   * @param start what the writing begins with
   * @param need what must be in the chunk where it begins
   * @param regex matched from the place on; every repetition in it must be possessive or bounded
   */
  protected PatternRule(Start start, Chunk.Need need, String regex) {
    this.start = start;
    this.need = need;
    this.pattern = Pattern.compile(regex);
  }

  @Override
  public final boolean mayStart(int codePoint, Chunk chunk) {
    return chunk.has(need)
        && switch (start) {
          case LETTER -> Character.isLetter(codePoint);
          case DIGIT -> Character.isDigit(codePoint);
          case NUMBER -> Character.isDigit(codePoint) || "-−.+".indexOf(codePoint) >= 0;
          case SIGN -> !Character.isLetterOrDigit(codePoint);
          case SYMBOL -> !Character.isLetterOrDigit(codePoint) || isGreek(codePoint);
          case CURRENCY -> !Character.isLowerCase(codePoint) && !Character.isDigit(codePoint);
          case ANY -> true;
        };
  }

  @Override
  public final @Nullable Reading read(Writing writing, int at) {
    Matcher matcher = pattern.matcher(writing.text());
    matcher.region(at, writing.length()).useTransparentBounds(true).useAnchoringBounds(false);
    return matcher.lookingAt() ? read(writing, matcher) : null;
  }

  /**
   * Reads what the expression found.
   *
   * @return what is said, or null if the surroundings speak against this rule
   */
  protected abstract @Nullable Reading read(Writing writing, Matcher found);

  private static boolean isGreek(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.GREEK;
  }

  /** What a kind of writing begins with. */
  public enum Start {
    LETTER,
    DIGIT,
    /** A digit, a decimal point or a sign. */
    NUMBER,
    /** Neither letter nor digit. */
    SIGN,
    /** A sign or a Greek letter. */
    SYMBOL,
    /** A sign or a capital, but no digit. */
    CURRENCY,
    ANY
  }
}
