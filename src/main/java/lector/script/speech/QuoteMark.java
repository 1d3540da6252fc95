package lector.script.speech;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to mark a quotation, and where marks open and close one. */
enum QuoteMark {
  CURLY('“', "”"),
  STRAIGHT('"', "\""),
  SINGLE('‘', "’"),
  STRAIGHT_SINGLE('\'', "'"),
  GUILLEMETS('«', "»"),
  REVERSED_GUILLEMETS('»', "«"),
  LOW('„', "“”");

  private static final String BEFORE_OPENING = "([{—–-“‘\"'«»„¿¡/";
  private static final String ENDS_SPEECH = ".,!?…—–;:”\"»";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

  private final char opening;
  private final String closings;

  QuoteMark(char opening, String closings) {
    this.opening = opening;
    this.closings = closings;
  }

  /** The way that a quotation is marked that opens at a place, if one does. */
  static Optional<QuoteMark> openingAt(String text, int at) {
    for (QuoteMark mark : values()) {
      if (text.charAt(at) == mark.opening && mark.opensAt(text, at)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  private boolean opensAt(String text, int at) {
    boolean free =
        at == 0
            || Character.isWhitespace(text.charAt(at - 1))
            || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
    boolean filled = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    return switch (this) {
      case CURLY, GUILLEMETS, LOW -> at + 1 < text.length();
      case STRAIGHT, REVERSED_GUILLEMETS -> free && filled;
      case SINGLE, STRAIGHT_SINGLE -> free && filled && !isElision(text, at + 1);
    };
  }

  /** Whether an apostrophe stands for lost letters: ’tis, ’em, ’90s. */
  private static boolean isElision(String text, int at) {
    Matcher word = WORD.matcher(text).region(at, text.length());
    return word.lookingAt()
        && (word.group().matches("\\d0s")
            || WordLists.of("elided").contains(word.group().toLowerCase(Locale.ROOT)));
  }

  /** Whether marks of this kind may also be apostrophes. */
  private boolean isSingle() {
    return this == SINGLE || this == STRAIGHT_SINGLE;
  }

  /** Index of the mark that closes what opens at a place, or -1. */
  int closing(String text, int open) {
    return isSingle() ? singleClosing(text, open) : balancedClosing(text, open);
  }

  /** Marks that look different at both ends may stand within one another. */
  private int balancedClosing(String text, int open) {
    int depth = 1;
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (closings.indexOf(c) >= 0 && (this != STRAIGHT || closesAt(text, i))) {
        depth--;
      } else if (c == opening && this != STRAIGHT) {
        depth++;
      }
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A mark behind a stop closes; one behind a letter may be an apostrophe, and is a last resort.
   */
  private int singleClosing(String text, int open) {
    int doubtful = -1;
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == opening && this == SINGLE) {
        break;
      }
      if (closings.indexOf(c) >= 0 && closesAt(text, i)) {
        if (ENDS_SPEECH.indexOf(text.charAt(i - 1)) >= 0 || !endsInElision(text, i)) {
          return i;
        }
        doubtful = doubtful < 0 ? i : doubtful;
      }
    }
    return doubtful;
  }

  private static boolean closesAt(String text, int at) {
    boolean letterAfter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return !letterAfter && !Character.isWhitespace(text.charAt(at - 1));
  }

  /** Whether the word before a mark is one that an apostrophe ends: the dogs’, o’, goin’. */
  private static boolean endsInElision(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, at).toLowerCase(Locale.ROOT);
    return word.endsWith("s") || word.endsWith("in") || word.length() < 3 || word.equals("and");
  }
}
