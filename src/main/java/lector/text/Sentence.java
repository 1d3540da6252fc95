package lector.text;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import lector.script.Direction;
import lector.script.Passage;

/**
 * A sentence: what is synthesized in one call. One in which the article asks for a silence or
 * another pace is several.
 *
 * @param passage the passage that it is part of
 * @param start index in {@link Passage#spoken} of its first character, inclusive
 * @param end index after its last character, exclusive
 * @param words what is said; empty for a sentence without words, such as a row of asterisks
 * @param pauseMillis the silence before it in milliseconds, where the article asks for one, or it
 *     goes on with the sentence before it; empty for the usual one
 */
public record Sentence(
    Passage passage, int start, int end, List<SpokenWord> words, OptionalInt pauseMillis) {

  public Sentence {
    words = List.copyOf(words);
  }

  /** A sentence after the usual silence. */
  public Sentence(Passage passage, int start, int end, List<SpokenWord> words) {
    this(passage, start, end, words, OptionalInt.empty());
  }

  /** The factor of the pace that the article asks for; 1 if it asks for none. */
  public double pace() {
    return passage.directions().stream()
        .filter(each -> each.kind() == Direction.Kind.PACE && each.covers(start, end))
        .min(Comparator.comparingInt(each -> each.end() - each.start()))
        .map(each -> Double.parseDouble(each.value()))
        .orElse(1.0);
  }

  /** What the article says of how parts of the sentence sound, in order. */
  public List<Sound> sounds() {
    return passage.directions().stream()
        .filter(each -> each.kind() == Direction.Kind.SOUND)
        .filter(each -> each.start() >= start && each.start() < end)
        .map(each -> new Sound(each.start() - start, each.end() - start, each.value()))
        .toList();
  }

  /**
   * How a part of the sentence sounds.
   *
   * @param start index in {@link #spoken} of its first character, inclusive
   * @param end index after its last, exclusive
   * @param ipa its sound in the International Phonetic Alphabet
   */
  public record Sound(int start, int end, String ipa) {}

  /** The sentence as it is written. The words' places are indices in this string. */
  public String spoken() {
    return passage.spoken().substring(start, end);
  }

  /** The characters that a word came from. */
  public String written(SpokenWord word) {
    return spoken().substring(word.start(), word.end());
  }
}
