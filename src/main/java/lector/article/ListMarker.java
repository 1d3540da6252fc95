package lector.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark that a list item begins with.
 *
 * @param style what tells one list's marks from another's: {@code -}, {@code 1.}, {@code (a)}
 * @param ordinal the item's number, where it is counted in figures or letters; 0 for a bullet
 * @param end index in the line of the item's first character after the mark
 */
record ListMarker(String style, int ordinal, int end) {

  private static final Pattern BULLET = Pattern.compile("([-*•▪‣◦●○–+·]) +(?=\\S).*");
  private static final Pattern COUNTED =
      Pattern.compile("(?:(\\()(?=\\w+\\) ))?(\\d{1,3}|[a-zA-Z])([.)]{1,2}) +(?=\\S).*");

  /** The mark at the start of a line, if there is one. */
  static Optional<ListMarker> of(String line) {
    Matcher bullet = BULLET.matcher(line);
    if (bullet.matches()) {
      return Optional.of(new ListMarker(bullet.group(1), 0, bullet.end(1) + 1));
    }
    Matcher counted = COUNTED.matcher(line);
    if (!counted.matches()) {
      return Optional.empty();
    }
    String label = counted.group(2);
    char first = label.charAt(0);
    boolean figures = Character.isDigit(first);
    String kind = figures ? "1" : Character.isLowerCase(first) ? "a" : "A";
    int ordinal = figures ? Integer.parseInt(label) : Character.toLowerCase(first) - 'a' + 1;
    String opening = counted.group(1) == null ? "" : "(";
    String style = opening + kind + counted.group(3).charAt(0);
    return Optional.of(new ListMarker(style, ordinal, counted.end(3) + 1));
  }

  boolean isBullet() {
    return ordinal == 0;
  }

  /** Whether the item is counted in figures, so that its number can be said from the list. */
  boolean isNumber() {
    return style.contains("1");
  }

  /** Whether the mark may stand directly before or after another in one list. */
  boolean isNeighbour(ListMarker other) {
    return style.equals(other.style) && Math.abs(ordinal - other.ordinal) == 1;
  }

  /** What the item says: a bullet or a number is left to the list, a letter is kept. */
  String content(String line) {
    return isBullet() || isNumber() ? line.substring(end).strip() : line;
  }
}
