package lector.text.sentence;

import java.util.Set;
import java.util.regex.Pattern;
import lector.text.number.SpacedDecimalRule;
import lector.text.number.VerseRule;
import lector.text.rule.Table;
import lector.text.rule.Writing;
import lector.text.symbol.SignNameRule;
import lector.text.word.Abbreviation;
import org.jspecify.annotations.Nullable;

/**
 * Tells a full stop that ends a sentence from one of an abbreviation, an initial, a list number.
 */
final class FullStop {

  private static final int LONGEST_TOKEN = 40;

  private static final Pattern LIST_MARKER =
      Pattern.compile("\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|\\p{L}|[ivxl]{1,6}|[IVXL]{1,6})\\)?");
  private static final Pattern INITIALISM = Pattern.compile("\\p{L}{1,2}(?:\\.-?\\p{L}{1,2}){1,8}");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}'’-]*+");
  private static final Pattern NEW_SENTENCE =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}[\\p{L}'’-]*+|[IA](?=[ '’]))(?![\\w(]|\\.\\w)");

  private static final Set<String> STARTERS = Table.words("sentence-starters.txt");

  /**
   * Whether a full stop with a space after it ends a sentence.
   *
   * @param text a passage
   * @param start where the sentence begins
   * @param stop index of the full stop
   * @param next index of the next word, which doesn't begin with a small letter
   */
  boolean ends(String text, int start, int stop, int next) {
    String token = tokenBefore(text, stop);
    if (token.isEmpty()) {
      return text.charAt(next) != '.';
    }
    if (SignNameRule.isInside(text, stop) || SpacedDecimalRule.at(text, stop)) {
      return false;
    }
    if (stop - token.length() <= start && LIST_MARKER.matcher(token).matches()) {
      return false;
    }
    Abbreviation abbreviation = abbreviation(token, Character.isDigit(text.charAt(next)));
    if (abbreviation != null) {
      return endsAfter(abbreviation.kind(), text, stop - token.length(), next)
          || HourStop.ends(text, start, stop, next);
    }
    if (Character.isDigit(text.charAt(next)) && VerseRule.isShortBook(token, text, stop)) {
      return false;
    }
    if (token.length() == 1 && Character.isUpperCase(token.charAt(0))) {
      return startsSentence(text, next) || isPronoun(token, text, stop);
    }
    return !INITIALISM.matcher(token).matches() || startsSentence(text, next);
  }

  /** Whether a full stop without a space after it ends a sentence all the same: "left.He went". */
  boolean endsWithoutSpace(String text, int stop) {
    String token = tokenBefore(text, stop);
    int last = token.length() - 1;
    if (last < 1
        || !PLAIN.matcher(token).matches()
        || !Character.isLowerCase(token.charAt(last))
        || Abbreviation.of(token) != null) {
      return false;
    }
    int next = stop + 1;
    if ("“‘(".indexOf(text.charAt(next)) >= 0 && next + 1 < text.length()) {
      return Character.isUpperCase(text.charAt(next + 1));
    }
    return NEW_SENTENCE
            .matcher(text)
            .region(next, text.length())
            .useTransparentBounds(true)
            .lookingAt()
        && (Character.isLowerCase(token.charAt(0)) || startsSentence(text, next));
  }

  /** The abbreviation that a token is; before a number also one in small letters: "jan. 5". */
  private static @Nullable Abbreviation abbreviation(String token, boolean beforeNumber) {
    int hyphen = token.lastIndexOf('-');
    Abbreviation asWritten = Abbreviation.of(token.substring(hyphen + 1));
    boolean retry = asWritten == null && beforeNumber && Character.isLowerCase(token.charAt(0));
    return retry
        ? Abbreviation.of(Character.toUpperCase(token.charAt(0)) + token.substring(1))
        : asWritten;
  }

  private static boolean endsAfter(Abbreviation.Kind kind, String text, int from, int next) {
    String before = wordBefore(text, from);
    return switch (kind) {
      case BEFORE -> false;
      case NUMBER ->
          !Character.isDigit(text.charAt(next)) && "IVXLC".indexOf(text.charAt(next)) < 0;
      case PLACE -> !before.endsWith(",") || startsSentence(text, next);
      case STREET -> startsSentence(text, next) && isName(before);
      case WEAK -> startsSentence(text, next);
    };
  }

  private static boolean isName(String word) {
    boolean name = !word.isEmpty() && !Character.isLowerCase(word.charAt(0));
    return name && !word.endsWith(".");
  }

  /** Whether the next word is one that begins sentences far more often than it begins names. */
  private static boolean startsSentence(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean initial = end - at == 1 && end < text.length() && text.charAt(end) == '.';
    return !initial && end - at < LONGEST_TOKEN && STARTERS.contains(text.substring(at, end));
  }

  private static boolean isPronoun(String token, String text, int stop) {
    String before = wordBefore(text, stop - 1);
    return token.equals("I") && !before.isEmpty() && Character.isLowerCase(before.charAt(0));
  }

  /** The word before a place with the punctuation after it, or an empty string. */
  private static String wordBefore(String text, int at) {
    int end = at;
    while (end > 0 && Writing.isSpace(text.charAt(end - 1))) {
      end--;
    }
    boolean comma = end > 0 && text.charAt(end - 1) == ',';
    return comma ? tokenBefore(text, end - 1) + "," : tokenBefore(text, end);
  }

  /** What stands before a place, back to a space, quote, bracket or dash. */
  private static String tokenBefore(String text, int end) {
    int start = end;
    while (start > 0
        && end - start < LONGEST_TOKEN
        && !Writing.isSpace(text.charAt(start - 1))
        && "“‘”\"([{«—–/*_,;:".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end);
  }
}
