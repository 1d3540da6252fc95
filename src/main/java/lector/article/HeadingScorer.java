package lector.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the headings among the units of a plain text, by what their words say ({@link
 * HeadingRules}) and by what stands around them.
 *
 * <p>A line that is wrongly taken for a heading breaks a text in two; one that is missed only costs
 * a pause. So a heading needs a clear case.
 */
final class HeadingScorer {

  /** The least score of a heading. */
  private static final int ENOUGH = 4;

  /** The least score of a headline: the first line of the text. */
  private static final int ENOUGH_FOR_HEADLINE = 2;

  private static final int LONGEST = 90;
  private static final int LONGEST_HEADLINE = 130;
  private static final int MOST_WORDS = 14;
  private static final int SHORT = 60;

  /** A unit this long is body text, whatever it ends in. */
  private static final int BODY = 80;

  /** From this share of paragraphs that begin with speech on, the text is a dialogue. */
  private static final double DIALOGUE = 0.3;

  private final List<Unit> units;
  private final boolean dialogue;
  private final Map<String, Integer> repeats = new HashMap<>();
  private final Map<String, Integer> wordScores = new HashMap<>();

  HeadingScorer(List<Unit> units) {
    this.units = units;
    long speech =
        units.stream().filter(unit -> "“\"‘'«„".indexOf(unit.text().charAt(0)) >= 0).count();
    this.dialogue = speech > units.size() * DIALOGUE;
    units.forEach(unit -> repeats.merge(unit.text(), 1, Integer::sum));
  }

  /** Whether a unit is a heading. */
  boolean isHeading(int index) {
    Unit unit = units.get(index);
    if (!unit.underline().isEmpty()) {
      return unit.text().length() <= LONGEST_HEADLINE;
    }
    boolean headline = index == 0;
    if (unit.lines() > 1
        || unit.isRule()
        || unit.text().length() > (headline ? LONGEST_HEADLINE : LONGEST)
        || (!headline && words(unit.text()) > MOST_WORDS)
        || isListed(index)) {
      return false;
    }
    return score(index) >= (headline ? ENOUGH_FOR_HEADLINE : ENOUGH);
  }

  private int score(int index) {
    Unit unit = units.get(index);
    int words = wordScore(unit);
    int score = words + (unit.text().length() <= SHORT ? 1 : 0);
    if (Character.isLetterOrDigit(unit.text().codePointBefore(unit.text().length()))) {
      score++;
    }
    score += around(index, words);
    if (dialogue && words < ENOUGH) {
      score -= 2;
    }
    if (repeats.getOrDefault(unit.text(), 1) > 1) {
      score -= 4;
    }
    return score;
  }

  /** What the neighbours say: body text must follow, and a row of short lines is something else. */
  private int around(int index, int words) {
    Unit unit = units.get(index);
    if (index + 1 == units.size()) {
      return -9;
    }
    Unit next = units.get(index + 1);
    if (isBody(next) || next.marker().isPresent()) {
      boolean longer = next.text().length() > unit.text().length();
      return (longer || next.marker().isPresent() ? 1 : -1) + apart(index);
    }
    // A short line comes next: fine for a title over a byline or heading, if body text follows.
    boolean named = wordScore(next) >= ENOUGH || words >= ENOUGH || index == 0;
    int last = Math.min(units.size(), index + (index == 0 ? 4 : 3));
    boolean bodyThen = units.subList(index + 2, last).stream().anyMatch(this::isBody);
    return named && bodyThen ? 1 : -4;
  }

  /** A short line directly under another short line that is no heading's end is one of a row. */
  private int apart(int index) {
    Unit unit = units.get(index);
    if (unit.blankBefore() || index == 0) {
      return 1;
    }
    Unit previous = units.get(index - 1);
    return isBody(previous) || wordScore(previous) > ENOUGH ? 1 : -3;
  }

  private int wordScore(Unit unit) {
    return wordScores.computeIfAbsent(unit.text(), HeadingRules::score);
  }

  private boolean isBody(Unit unit) {
    String text = unit.text();
    return unit.lines() > 1
        || text.length() >= BODY
        || (words(text) > 2
            && ".!?…”\"’'):".indexOf(text.charAt(text.length() - 1)) >= 0
            && wordScore(unit) < ENOUGH_FOR_HEADLINE)
        || (text.length() > 1 && "“\"".indexOf(text.charAt(0)) >= 0);
  }

  /** Whether the unit's mark makes it an item of a list rather than a numbered heading. */
  private boolean isListed(int index) {
    Unit unit = units.get(index);
    if (unit.marker().isEmpty()) {
      return false;
    }
    ListMarker marker = unit.marker().get();
    if (!marker.isNumber() && !Numbering.isRoman(unit.text())) {
      return true;
    }
    boolean before =
        index > 0 && units.get(index - 1).marker().filter(marker::isNeighbour).isPresent();
    boolean after =
        index + 1 < units.size()
            && units.get(index + 1).marker().filter(marker::isNeighbour).isPresent();
    String title = marker.content(unit.text());
    return before
        || after
        || !(HeadingRules.isTitleCase(title) || words(title) < 4 || title.endsWith("?"));
  }

  private static int words(String text) {
    return text.split(" ", -1).length;
  }
}
