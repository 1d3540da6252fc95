package lector.text;

/**
 * A word as it is spoken: "nineteen", said for the characters "1987".
 *
 * @param text the word in ordinary spelling, without the punctuation around it: {@code nineteen},
 *     {@code twenty-one}, {@code don't}, {@code FBI}
 * @param form how the text is to be read
 * @param opening punctuation just before it, such as {@code “} or {@code (}; often empty
 * @param closing punctuation just after it, such as {@code ,} or {@code .”}; often empty. A dash
 *     that stands between words belongs to the word before it
 * @param start index in {@link Sentence#spoken} of the first character that it came from, inclusive
 * @param end index after the last such character, exclusive; the words that are said for one
 *     written word ("nineteen", "eighty-seven" for "1987") share start and end
 */
public record SpokenWord(
    String text, Form form, String opening, String closing, int start, int end) {

  /** How a word's text is read. */
  public enum Form {
    /** As a word. */
    WORD,
    /** Letter by letter: {@code FBI}. May end in {@code 's}, which is not: {@code FBI's}. */
    LETTERS
  }

  /** The word as a line of text shows it: letters apart, without punctuation. */
  public String display() {
    return form == Form.LETTERS ? text.replaceAll("(?<=\\p{L})(?=\\p{L})", " ") : text;
  }
}
