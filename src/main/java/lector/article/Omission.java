package lector.article;

/**
 * Something that will not be spoken, and why.
 *
 * @param start index in {@link Article#text} of its first character, or {@link #OUTSIDE}
 * @param text what is left out
 * @param reason why, in words for the listener: "code is announced, not read"
 */
public record Omission(int start, String text, String reason) {

  /** The {@link #start} of what is not part of the article's text, such as front matter. */
  public static final int OUTSIDE = -1;
}
