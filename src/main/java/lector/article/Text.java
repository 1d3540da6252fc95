package lector.article;

import java.util.List;

/**
 * A slice of an article's text: a heading, a paragraph, a cell. Made by {@link Body#add}.
 *
 * @param start index of its first character in {@link Article#text}
 * @param chars its characters, as they stand there: one line, single spaces, no markup
 * @param marks what the markup said about parts of it, in order of their starts
 */
public record Text(int start, String chars, List<Mark> marks) {

  public Text {
    marks = List.copyOf(marks);
  }

  /** Index in {@link Article#text} just after the last character. */
  public int end() {
    return start + chars.length();
  }

  /** Whether there is nothing to say. */
  public boolean isBlank() {
    return chars.isBlank();
  }

  /**
   * A part of a text that means more than its characters.
   *
   * @param kind what it is
   * @param start index of its first character in {@link Text#chars}, inclusive
   * @param end index after its last, exclusive; equal to {@code start} for a note reference, which
   *     has no characters of its own
   * @param target the address of a link or image, the label of a note, the name of a voice or of
   *     the person that it speaks for, or the empty string
   */
  public record Mark(Kind kind, int start, int end, String target) {

    /** What a part of a text can be. */
    public enum Kind {
      EMPHASIS,
      STRONG,
      CODE,
      LINK,
      IMAGE,
      NOTE,
      VOICE
    }
  }
}
