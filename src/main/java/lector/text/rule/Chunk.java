package lector.text.rule;

/** What stands between two spaces, and what is in it: rules that can't apply are not asked. */
public final class Chunk {

  private final int start;
  private final int end;
  private boolean digit;
  private boolean capital;
  private boolean address;
  private boolean sign;

  /**
   * The chunk that begins at a place.
   *
   * @param text a clean sentence
   */
  public Chunk(String text, int start) {
    this.start = start;
    int at = start;
    for (; at < text.length() && !Writing.isSpace(text.charAt(at)); at++) {
      char c = text.charAt(at);
      digit |= c == '^' || Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
      capital |= Character.isUpperCase(c);
      sign |= "/\\+#&.!~".indexOf(c) >= 0;
      address |=
          c == '@'
              || (at > start
                  && at + 1 < text.length()
                  && ".:/".indexOf(c) >= 0
                  && isLetter(text, at + 1));
    }
    this.end = at;
  }

  public int end() {
    return end;
  }

  /** Whether it is longer than any number or address of use to a listener. */
  public boolean isTooLong() {
    return end - start > Writing.LONGEST_WORD;
  }

  /** Whether it has what a rule needs. */
  public boolean has(Need need) {
    return switch (need) {
      case NOTHING -> true;
      case DIGIT -> digit;
      case CAPITAL -> capital;
      case ADDRESS_SIGN -> address;
      case INNER_SIGN -> sign;
    };
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '/';
  }

  /** What a rule needs in a chunk. */
  public enum Need {
    NOTHING,
    /** A digit, superscript, caret or fraction. */
    DIGIT,
    CAPITAL,
    /** An at sign, or a full stop, colon or slash inside. */
    ADDRESS_SIGN,
    /** One of the signs that are part of names and paths. */
    INNER_SIGN
  }
}
