package lector.text;

import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A sentence without what only typesetting needs, and the way back to where each character stood:
 * soft hyphens and zero-width characters left out, letters and their accents composed (NFC), other
 * hyphens, spaces and full-width signs replaced by the plain ones.
 */
final class CleanText {

  /** Says how the sign before it is drawn, such as an emoji in colour. */
  private static final Pattern DRAWN = Pattern.compile("[\uFE00-\uFE0F]");

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private CleanText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Cleans a sentence. */
  static CleanText of(String written) {
    StringBuilder clean = new StringBuilder(written.length());
    int[] starts = new int[written.length()];
    int[] ends = new int[written.length()];
    for (int at = 0; at < written.length(); ) {
      int end = endOfCluster(written, at);
      String cluster = cluster(written, at, end);
      Arrays.fill(starts, clean.length(), clean.length() + cluster.length(), at);
      Arrays.fill(ends, clean.length(), clean.length() + cluster.length(), end);
      clean.append(cluster);
      at = end;
    }
    return new CleanText(clean.toString(), starts, ends);
  }

  String text() {
    return text;
  }

  /** Puts a word where its characters stood in what was written. */
  SpokenWord inWritten(SpokenWord word) {
    return new SpokenWord(
        word.text(),
        word.form(),
        word.opening(),
        word.closing(),
        starts[word.start()],
        ends[word.end() - 1]);
  }

  private static String cluster(String written, int at, int end) {
    if (end - at == 1) {
      char c = written.charAt(at);
      char plain = Written.isThinSpace(c) && isBetweenDigits(written, at) ? c : plain(c);
      return plain == 0 ? "" : String.valueOf(plain);
    }
    String cluster = written.substring(at, end);
    String composed = java.text.Normalizer.normalize(cluster, Form.NFC);
    String plain = composed.length() <= cluster.length() ? composed : cluster;
    return DRAWN.matcher(plain).replaceAll("");
  }

  /** After a character with the accents that follow it. */
  private static int endOfCluster(String written, int at) {
    int end = at + Character.charCount(written.codePointAt(at));
    while (end < written.length()
        && end - at < 8
        && Character.getType(written.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  private static boolean isBetweenDigits(String written, int at) {
    return at > 0
        && at + 1 < written.length()
        && Character.isDigit(written.charAt(at - 1))
        && Character.isDigit(written.charAt(at + 1));
  }

  /** The plain form of a character, or 0 for one that is left out. */
  private static char plain(char c) {
    if (c == '\u00AD' || c == '\uFEFF' || c == '\u2060' || (c >= '\u200B' && c <= '\u200F')) {
      return 0;
    }
    if (c == '\u2010' || c == '\u2011') {
      return '-';
    }
    if (c == '\u02BC') {
      return '’';
    }
    if (c >= '₀' && c <= '₉') {
      return (char) (c - '₀' + '0');
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - '\uFF01' + '!');
    }
    if (Character.isDigit(c)) {
      return Character.forDigit(Character.digit(c, 10), 10);
    }
    boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
    return space ? ' ' : c;
  }
}
