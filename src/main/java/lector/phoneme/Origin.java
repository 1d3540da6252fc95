package lector.phoneme;

/** Where the pronunciation of a word came from, the surest first. */
public enum Origin {
  /** The reader's own lexicon. */
  OWN,
  /** The table of names. */
  NAME,
  /** A little word, said by what stands after it. */
  LITTLE_WORD,
  /** Letter by letter. */
  SPELLED,
  /** The pronouncing dictionary, which knows but one reading. */
  LEXICON,
  /** An ending on a word that is known. */
  INFLECTED,
  /** Words that are known, joined. */
  COMPOUND,
  /** One of several readings, chosen by what stands around it or by the part of speech. */
  HOMOGRAPH,
  /** The spelling of the language that a name seems to come from. */
  SPELLING,
  /** The letters alone. */
  LETTERS;

  /** Whether the word is in no lexicon, so that its sound may well be wrong. */
  public boolean isGuess() {
    return this == SPELLING || this == LETTERS;
  }

  /** The less sure of two. */
  Origin orLessSure(Origin other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
