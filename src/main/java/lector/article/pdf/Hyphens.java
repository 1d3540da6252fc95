package lector.article.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words that were cut at the end of a line. Whether the hyphen was there before, the
 * document's other words tell: "well-" and "known" are one word with a hyphen where "well-known"
 * stands within a line.
 */
final class Hyphens {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‐][\\p{L}\\p{M}]+)*");
  private static final Pattern CUT =
      Pattern.compile(
          "(?s)(?:.*[^\\p{L}\\p{M}])?([\\p{L}\\p{M}]+(?:[-‐][\\p{L}\\p{M}]+)*)[-‐\u00AD]");
  private static final Pattern REST = Pattern.compile("([\\p{L}\\p{M}]+).*");

  /** Characters of a line's end that are looked at: no word is longer. */
  private static final int LONGEST_WORD = 60;

  private final Set<String> words = new HashSet<>();

  /** Learns the words that stand within the lines. */
  Hyphens(List<Piece> lines) {
    for (Piece line : lines) {
      Matcher matcher = WORD.matcher(line.text());
      while (matcher.find()) {
        if (matcher.end() < line.text().length()) {
          words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** Makes the end of a text ready for the line that follows: with a space, or as a cut word. */
  void join(StringBuilder text, String next) {
    int from = Math.max(0, text.length() - LONGEST_WORD);
    Matcher cut = CUT.matcher(text.substring(from));
    Matcher rest = REST.matcher(next);
    if (!cut.matches() || !rest.matches()) {
      text.append(' ');
      return;
    }
    String start = cut.group(1);
    String end = rest.group(1);
    boolean isSoft = text.charAt(text.length() - 1) == '\u00AD';
    if (isSoft || !keepsHyphen(start, end)) {
      text.setLength(text.length() - 1);
    }
  }

  private boolean keepsHyphen(String start, String end) {
    String whole = (start + end).toLowerCase(Locale.ROOT);
    String compound = (start + "-" + end).toLowerCase(Locale.ROOT);
    if (words.contains(compound)) {
      return true;
    }
    if (words.contains(whole)) {
      return false;
    }
    return !Character.isLowerCase(end.codePointAt(0)) || start.indexOf('-') >= 0;
  }
}
