package lector.phoneme;

/** What a word is followed by: the little words sound otherwise before a vowel or a pause. */
enum Following {
  VOWEL,
  CONSONANT,
  PAUSE;

  private static final String PAUSES = ";:,.!?—…()";

  /**
   * What the word before these symbols is followed by.
   *
   * @param symbols phonemes with the punctuation around them
   * @param otherwise the answer if they hold no sound and no pause
   */
  static Following first(String symbols, Following otherwise) {
    for (int i = 0; i < symbols.length(); i++) {
      char symbol = symbols.charAt(i);
      if (PAUSES.indexOf(symbol) >= 0) {
        return PAUSE;
      } else if (Stress.isVowel(symbol) || symbol == 'ɐ') {
        return VOWEL;
      } else if (Stress.isConsonant(symbol)) {
        return CONSONANT;
      }
    }
    return otherwise;
  }
}
