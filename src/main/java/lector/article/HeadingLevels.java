package lector.article;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Gives the headings of a plain text their levels: kinds that stand higher in books get lower
 * numbers, and no level is left out.
 */
final class HeadingLevels {

  private static final Pattern PART =
      Pattern.compile("(?i)(part|book|volume|act)\\b.*\\b(\\d+|[ivxlc]+|[a-z]+)\\b.*");
  private static final Pattern CHAPTER =
      Pattern.compile("(?i)(chapter|canto|scene|letter|appendix|section|lesson|unit|module)\\b.*");

  private static final int TITLE = 0;
  private static final int PARTS = 10;
  private static final int UNDERLINED_TWICE = 15;
  private static final int CHAPTERS = 20;
  private static final int ROMANS = 30;
  private static final int UNDERLINED = 35;
  private static final int NUMBERS = 40;
  private static final int CAPITALS = 50;
  private static final int OTHERS = 60;
  private static final int DEEPEST = 6;

  private final TreeSet<Integer> ranks = new TreeSet<>();

  /**
   * Looks at all headings first.
   *
   * @param headings the units that are headings, in order
   * @param titled whether the first of them is the text's title
   */
  HeadingLevels(List<Unit> headings, boolean titled) {
    for (int i = 0; i < headings.size(); i++) {
      ranks.add(rank(headings.get(i), titled && i == 0));
    }
  }

  /** The level of one of the headings, 1 to 6. */
  int level(Unit heading, boolean isTitle) {
    return Math.min(DEEPEST, ranks.headSet(rank(heading, isTitle)).size() + 1);
  }

  /** Whether a first line like this heads a part of the text rather than the whole. */
  static boolean isPartHeading(Unit heading) {
    int rank = rank(heading, false);
    return rank != CAPITALS && rank != OTHERS && heading.underline().isEmpty();
  }

  private static int rank(Unit heading, boolean isTitle) {
    String text = heading.text();
    if (isTitle) {
      return TITLE;
    }
    if (!heading.underline().isEmpty()) {
      return heading.underline().startsWith("=") ? UNDERLINED_TWICE : UNDERLINED;
    }
    if (PART.matcher(text).matches()) {
      return PARTS;
    }
    if (CHAPTER.matcher(text).matches()) {
      return CHAPTERS;
    }
    if (Numbering.isRoman(text)) {
      return ROMANS;
    }
    if (Numbering.depth(text).isPresent()) {
      return NUMBERS + Numbering.depth(text).getAsInt();
    }
    return HeadingRules.isCapitals(text) ? CAPITALS : OTHERS;
  }
}
