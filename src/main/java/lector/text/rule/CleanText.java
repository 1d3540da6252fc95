package lector.text.rule;

import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence without what only typesetting needs, and the way back to where each character stood:
 * soft hyphens and zero-width characters left out, letters and their accents composed (NFC), other
 * hyphens, spaces and full-width signs replaced by the plain ones, and each emoji by one character
 * of the private use area.
 */
public final class CleanText {

  /** Says how the sign before it is drawn, such as an emoji in colour. */
  private static final Pattern DRAWN = Pattern.compile("[\uFE00-\uFE0F]");

  private static final char FIRST_EMOJI = '\uE000';
  private static final char LAST_EMOJI = '\uF8FF';

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final List<String> emoji;

  private CleanText(String text, int[] starts, int[] ends, List<String> emoji) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.emoji = List.copyOf(emoji);
  }

  /** Cleans a sentence. */
  public static CleanText of(String written) {
    List<Emoji> found = Emoji.in(written);
    int next = 0;
    StringBuilder clean = new StringBuilder(written.length());
    int[] starts = new int[written.length()];
    int[] ends = new int[written.length()];
    for (int at = 0; at < written.length(); ) {
      boolean isEmoji = next < found.size() && found.get(next).start() == at;
      int end = isEmoji ? found.get(next).end() : endOfCluster(written, at);
      String cluster = isEmoji ? emoji(next++) : cluster(written, at, end);
      Arrays.fill(starts, clean.length(), clean.length() + cluster.length(), at);
      Arrays.fill(ends, clean.length(), clean.length() + cluster.length(), end);
      clean.append(cluster);
      at = end;
    }
    return new CleanText(clean.toString(), starts, ends, found.stream().map(Emoji::name).toList());
  }

  /** Whether a character stands for an emoji. */
  public static boolean isEmoji(int c) {
    return c >= FIRST_EMOJI && c <= LAST_EMOJI;
  }

  private static String emoji(int index) {
    return index > LAST_EMOJI - FIRST_EMOJI ? "" : String.valueOf((char) (FIRST_EMOJI + index));
  }

  /**
   * The name of an emoji; empty for a character that the text had of itself.
   *
   * @param sign the character that stands for it
   */
  public String emoji(char sign) {
    int index = sign - FIRST_EMOJI;
    return index < emoji.size() ? emoji.get(index) : "";
  }

  public String text() {
    return text;
  }

  /**
   * Index in {@link #text} of the first character that stood at a place of what was written, or
   * behind it.
   *
   * @param written index in what was written
   */
  public int indexOf(int written) {
    int at = 0;
    while (at < text.length() && starts[at] < written) {
      at++;
    }
    return at;
  }

  /**
   * Where a stretch of the clean text begins in what was written.
   *
   * @param start index in {@link #text} of its first character
   */
  public int startInWritten(int start) {
    return starts[start];
  }

  /**
   * Where a stretch of the clean text ends in what was written.
   *
   * @param end index in {@link #text} after its last character; above 0
   */
  public int endInWritten(int end) {
    return ends[end - 1];
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
    if (c == '\u00AD'
        || c == '\uFEFF'
        || c == '\u2060'
        || c == '\u20E3'
        || isEmoji(c)
        || (c >= '\u200B' && c <= '\u200F')) {
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
