package lector.phoneme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which vowel of a word has the main stress. */
enum VowelPlace {
  FIRST,
  LAST_BUT_TWO,
  LAST_BUT_ONE,
  LAST;

  /** A place by its name in a table: {@code last-but-one}. */
  static VowelPlace named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /**
   * Stresses a word: once, unless its spelling says where already. A syllable that opens the word
   * two or more before the stress is stressed a little; an open A at the end is reduced.
   *
   * @param phonemes a word, perhaps with a stress mark before a vowel
   * @param place the vowel to stress if nothing is marked
   */
  static String stress(String phonemes, VowelPlace place) {
    String plain = Stress.remove(phonemes);
    List<Integer> vowels = new ArrayList<>();
    for (int i = 0; i < plain.length(); i++) {
      if (Stress.isVowel(plain.charAt(i))) {
        vowels.add(i);
      }
    }
    if (vowels.isEmpty()) {
      return plain;
    }
    int marked = phonemes.indexOf(Stress.PRIMARY);
    int stressed = marked < 0 ? place.index(vowels.size()) : vowels.indexOf(marked);
    StringBuilder result = new StringBuilder(plain);
    int last = vowels.get(vowels.size() - 1);
    if (stressed < vowels.size() - 1 && last == plain.length() - 1 && plain.endsWith("ɑ")) {
      result.setCharAt(last, 'ə');
    }
    result.insert((int) vowels.get(stressed), Stress.PRIMARY);
    if (stressed > 1 && result.charAt(vowels.get(0)) != 'ə') {
      result.insert((int) vowels.get(0), Stress.SECONDARY);
    }
    return result.toString();
  }

  private int index(int vowels) {
    int index =
        switch (this) {
          case FIRST -> 0;
          case LAST_BUT_TWO -> vowels - 3;
          case LAST_BUT_ONE -> vowels - 2;
          case LAST -> vowels - 1;
        };
    return Math.max(0, index);
  }
}
