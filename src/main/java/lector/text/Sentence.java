package lector.text;

import java.util.List;
import lector.script.Passage;

/**
 * A sentence: what is synthesized in one call.
 *
 * @param passage the passage that it is part of
 * @param start index in {@link Passage#spoken} of its first character, inclusive
 * @param end index after its last character, exclusive
 * @param words what is said; empty for a sentence without words, such as a row of asterisks
 */
public record Sentence(Passage passage, int start, int end, List<SpokenWord> words) {

  public Sentence {
    words = List.copyOf(words);
  }

  /** The sentence as it is written. The words' places are indices in this string. */
  public String spoken() {
    return passage.spoken().substring(start, end);
  }

  /** The characters that a word came from. */
  public String written(SpokenWord word) {
    return spoken().substring(word.start(), word.end());
  }
}
