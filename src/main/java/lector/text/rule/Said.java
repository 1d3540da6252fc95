package lector.text.rule;

import org.jspecify.annotations.Nullable;

/**
 * A spoken word before the punctuation around it is known.
 *
 * @param text the word
 * @param inLetters whether it is read letter by letter
 * @param start index of the first character that it came from, inclusive
 * @param end index after the last, exclusive
 * @param closing what takes the place of the punctuation that is written after the word: the comma
 *     between the groups of a telephone number, nothing for the dash of a range; null to keep it
 */
public record Said(String text, boolean inLetters, int start, int end, @Nullable String closing) {

  /** The same word with signs in place of what is written after it. */
  public Said closedWith(String signs) {
    return new Said(text, inLetters, start, end, signs);
  }
}
