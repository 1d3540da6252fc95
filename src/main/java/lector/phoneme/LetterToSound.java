package lector.phoneme;

/** Guesses how a word sounds from its letters, for words that no lexicon has. */
@FunctionalInterface
public interface LetterToSound {

  /**
   * The phonemes of a word.
   *
   * @param word letters, perhaps with apostrophes
   * @return phonemes with stress marks; empty if the letters say nothing
   */
  String phonemes(String word);
}
