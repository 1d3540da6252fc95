package lector.phoneme;

import java.util.Locale;

/** Questions about the letters of a word. */
final class Letters {

  private Letters() {}

  static String lowerCase(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  static String capitalize(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + lowerCase(word.substring(1));
  }

  static boolean isLowerCase(String word) {
    return word.equals(lowerCase(word));
  }

  static boolean isCapitalized(String word) {
    return !isLowerCase(word) && word.equals(capitalize(word));
  }

  /** Whether it has two letters or more, all of them capitals. */
  static boolean isUpperCase(String word) {
    return word.chars().filter(Character::isLetter).count() > 1
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  static boolean isAllLetters(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isLetter);
  }
}
