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
   * @param end index after its last, exclusive; equal to {@code start} for what has no characters
   *     of its own ({@link Kind#isPlace})
   * @param target the address of a link or image, the label of a note, the name of a voice or of
   *     the person that it speaks for, what a mark for the voice asks for, or the empty string
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
      VOICE,
      /** What lies in it is one sentence. */
      SENTENCE,
      /** How fast it is said: a factor, such as {@code 0.8}. */
      PACE,
      /** How it sounds, in the International Phonetic Alphabet. */
      SOUND,
      /** The words that are said instead of it. */
      ALIAS,
      /** What it is: {@code ordinal}, {@code date mdy}; see {@code docs/ssml.md}. */
      SAY_AS,
      /** A silence of so many milliseconds. */
      PAUSE,
      /** A silence of so many milliseconds where a sentence would go on. */
      BREATH,
      /** No pause, whatever punctuation is written. */
      RUN_ON,
      /** A place with a name, to be found again in the audio. */
      BOOKMARK;

      /** Whether a mark of this kind is a place and has no characters. */
      public boolean isPlace() {
        return this == NOTE
            || this == PAUSE
            || this == BREATH
            || this == RUN_ON
            || this == BOOKMARK;
      }
    }
  }
}
