package lector.phoneme;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says names that no lexicon has as the language that they seem to come from is spelled, if letters
 * or endings tell the language. The sounds are those that an American newsreader has for them.
 */
final class Spelling {

  /** The languages; one that has letters of its own stands before those that don't. */
  private static final List<SpelledLanguage> LANGUAGES =
      Stream.of(
              "turkish",
              "romanian",
              "hungarian",
              "nordic",
              "czech",
              "polish",
              "south-slavic",
              "portuguese",
              "german",
              "spanish",
              "french",
              "east-slavic",
              "chinese",
              "japanese",
              "korean",
              "italian",
              "arabic")
          .map(SpelledLanguage::load)
          .toList();

  private static final int SHORTEST = 3;

  private Spelling() {}

  /**
   * Guesses a name.
   *
   * @param word a word as it is written, perhaps with {@code 's}
   * @return its phonemes, or null if it is no name or its spelling tells no language
   */
  static @Nullable String guess(String word) {
    boolean owner = word.endsWith("'s");
    String name = owner ? word.substring(0, word.length() - 2) : word;
    if (name.length() < SHORTEST || !Letters.isCapitalized(name)) {
      return null;
    }
    String letters = Normalizer.normalize(Letters.lowerCase(name), Form.NFC).replace("\u0307", "");
    for (SpelledLanguage language : LANGUAGES) {
      String sound = language.isSpelled(letters) ? language.sound(letters) : null;
      if (sound != null) {
        return owner ? Inflection.S.attach(sound) : sound;
      }
    }
    return null;
  }
}
