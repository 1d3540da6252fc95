package lector.article;

import java.util.List;

/**
 * The text of an article as it grows: readers add slices in reading order, each slice learns its
 * place.
 */
public final class Body {

  private final StringBuilder text = new StringBuilder();

  /**
   * Adds a slice, a blank line after the one before.
   *
   * @param chars what it says
   * @param marks the marks in it
   */
  public Text add(String chars, List<Text.Mark> marks) {
    if (!text.isEmpty() && !chars.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(chars);
    return new Text(start, chars, marks);
  }

  /** Adds a slice without marks. */
  public Text add(String chars) {
    return add(chars, List.of());
  }

  /** All that was added so far: the {@link Article#text} that the slices' places refer to. */
  public String text() {
    return text.toString();
  }
}
