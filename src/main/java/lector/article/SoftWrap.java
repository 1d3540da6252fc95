package lector.article;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds out whether the lines of a plain text were broken to fit a width, and which of them were.
 *
 * <p>A line was broken to fit when the next line's first word would not have fitted on it any more.
 * Verse, lists of names and texts with a paragraph on each line do not look like that.
 */
final class SoftWrap {

  private static final int NARROWEST = 30;
  private static final int WIDEST = 120;

  /** Lines shorter than this are not taken for parts of a sentence by their words alone. */
  private static final int PROSE = 55;

  /** How many of a hundred followed lines are within the width; the others hold long addresses. */
  private static final int WITHIN_PERCENT = 95;

  private static final Pattern CUT_DECIMAL = Pattern.compile("(?:.*\\D)?\\d{1,3}\\.");
  private static final Pattern DECIMALS =
      Pattern.compile("\\d{1,3} ?(%|percent|per cent|million|billion|trillion|points?)\\b.*");

  private final int width;
  private final boolean wrapped;

  private SoftWrap(int width, boolean wrapped) {
    this.width = width;
    this.wrapped = wrapped;
  }

  /** Measures a text. */
  static SoftWrap of(List<Line> lines) {
    int[] widths = new int[lines.size()];
    int pairs = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).blankBefore()) {
        widths[pairs++] = lines.get(i).width();
      }
    }
    if (pairs == 0) {
      return new SoftWrap(0, false);
    }
    Arrays.sort(widths, 0, pairs);
    int width = widths[(pairs - 1) * WITHIN_PERCENT / 100];
    int full = 0;
    int running = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (!next.blankBefore()) {
        full += isFull(line, next, width) ? 1 : 0;
        running += runsOn(line, next) ? 1 : 0;
      }
    }
    boolean wrapped = width >= NARROWEST && width <= WIDEST && full * 2 >= pairs && running > 0;
    return new SoftWrap(width, wrapped);
  }

  /** Whether a line goes on in the next one, which stands directly under it. */
  boolean joins(Line line, Line next) {
    if (next.blankBefore()) {
      return false;
    }
    if (isCutDecimal(line.text(), next.text())) {
      return true;
    }
    boolean runsOn = runsOn(line, next);
    if (wrapped) {
      return isFull(line, next, width) || (runsOn && line.width() * 5 >= width * 3);
    }
    return runsOn && line.width() >= PROSE;
  }

  /**
   * What to put between two lines that belong together: nothing after a hyphen or inside a number,
   * otherwise a space.
   */
  static String between(String line, String next) {
    int last = line.length() - 1;
    boolean hyphen =
        last > 0
            && line.charAt(last) == '-'
            && Character.isLetter(line.charAt(last - 1))
            && Character.isLetter(next.charAt(0));
    return hyphen || isCutDecimal(line, next) ? "" : " ";
  }

  private static boolean isCutDecimal(String line, String next) {
    return line.endsWith(".")
        && DECIMALS.matcher(next).matches()
        && CUT_DECIMAL.matcher(line).matches();
  }

  private static boolean isFull(Line line, Line next, int width) {
    int space = next.text().indexOf(' ');
    int word = space < 0 ? next.text().length() : space;
    return line.width() + 1 + word > width;
  }

  private static boolean runsOn(Line line, Line next) {
    return Character.isLowerCase(next.text().charAt(0))
        && ".!?:".indexOf(line.text().charAt(line.text().length() - 1)) < 0;
  }
}
