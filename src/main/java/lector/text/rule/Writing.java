package lector.text.rule;

import java.util.Locale;

/** A sentence as it is written, with the questions that rules ask about what surrounds a place. */
public final class Writing {

  /** Longer words than this are read plainly: no number or address of use to a listener is. */
  public static final int LONGEST_WORD = 300;

  /** Over more signs than this, nothing is a neighbour. */
  private static final int FAR = 100;

  private final CleanText clean;
  private final String text;
  private final int lastStop;
  private final boolean shouted;

  public Writing(CleanText clean) {
    this.clean = clean;
    this.text = clean.text();
    int end = text.length();
    while (end > 0
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && text.charAt(end - 1) != '.') {
      end--;
    }
    this.lastStop = end > 0 && text.charAt(end - 1) == '.' ? end - 1 : -1;
    this.shouted = isShouted(text);
  }

  /** Whether a character is white space to a reader, a no-break space or a zero-width one too. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /** The character at a place, or a space outside the sentence. */
  public char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }

  /** The name of the emoji that stands at a place. */
  public String emoji(int index) {
    return clean.emoji(at(index));
  }

  /** Whether letters, digits or marks on letters stand at a place. */
  public boolean isWordAt(int index) {
    char c = at(index);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (Character.isSurrogate(c) && Character.isLetterOrDigit(text.codePointAt(index)));
  }

  /** Whether a number begins at a place, with a digit or a decimal point. */
  public boolean isNumberAt(int index) {
    return Character.isDigit(at(index)) || (at(index) == '.' && Character.isDigit(at(index + 1)));
  }

  /** Whether the sentence is set in capitals, so that they say nothing of how a word is read. */
  public boolean isShouted() {
    return shouted;
  }

  /**
   * Where an abbreviation ends: after its full stop, or before it when it is the sentence's too.
   *
   * @param end index after the abbreviation's full stop
   */
  public int stopless(int end) {
    return end - 1 == lastStop ? end - 1 : end;
  }

  /** Whether nothing but punctuation follows. */
  public boolean isLast(int end) {
    return wordAfter(end).isEmpty();
  }

  /** The word before a place, without punctuation around it; empty if there is none. */
  public String wordBefore(int index) {
    int end = Math.min(index, text.length());
    int limit = end - FAR;
    while (end > 0 && end > limit && !isWordAt(end - 1)) {
      end--;
    }
    int start = end;
    while (start > 0
        && end - start < LONGEST_WORD
        && (isWordAt(start - 1) || "'’".indexOf(at(start - 1)) >= 0)) {
      start--;
    }
    return text.substring(start, end);
  }

  /** The word after a place, without punctuation around it; empty if there is none. */
  public String wordAfter(int index) {
    int start = index;
    int limit = index + FAR;
    while (start < text.length() && start < limit && !isWordAt(start)) {
      start++;
    }
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_WORD
        && (isWordAt(end) || "'’".indexOf(at(end)) >= 0)) {
      end++;
    }
    return text.substring(start, end);
  }

  /** The word after a place in small letters, if only a space or hyphen divides them. */
  public String noun(int index) {
    boolean next = (at(index) == ' ' || at(index) == '-') && isWordAt(index + 1);
    String word = next ? wordAfter(index) : "";
    return word.equals(word.toLowerCase(Locale.ROOT)) ? word : "";
  }

  private static boolean isShouted(String text) {
    int capitals = 0;
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
      words += Character.isLetter(c) && !inWord ? 1 : 0;
      inWord = Character.isLetter(c) || c == '.';
    }
    return words > 1 && capitals > 6 && capitals > 3 * words;
  }
}
