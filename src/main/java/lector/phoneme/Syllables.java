package lector.phoneme;

import java.util.ArrayList;
import java.util.List;

/** Divides the phonemes of a word into syllables, each with as much before its vowel as fits. */
final class Syllables {

  private static final String VOWELS = "AIOQWYaiuæɑɐɒɔəɛɜɪʊʌᵻᵊ";
  private static final String BEFORE_LIQUID = "pbtdkɡfθ";
  private static final String LIQUIDS = "ɹlwj";

  private Syllables() {}

  /**
   * A syllable.
   *
   * @param stress its stress mark, or the empty string
   * @param symbols its sounds
   */
  record Syllable(String stress, String symbols) {}

  /** The syllables of a word, in order; none for a word without a vowel. */
  static List<Syllable> of(String word) {
    String plain = Stress.remove(word);
    List<Integer> starts = starts(plain);
    List<Syllable> syllables = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : plain.length();
      syllables.add(new Syllable(stress(word, i), plain.substring(starts.get(i), end)));
    }
    return syllables;
  }

  private static List<Integer> starts(String plain) {
    List<Integer> starts = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < plain.length(); i++) {
      if (isVowel(plain.charAt(i))) {
        starts.add(starts.isEmpty() ? 0 : onset(plain, last + 1, i));
        last = i;
      }
    }
    return starts;
  }

  /** Where the consonants begin that belong to a vowel: one, or two that a word can begin with. */
  private static int onset(String plain, int from, int vowel) {
    int start = Math.max(from, vowel - 1);
    boolean pair =
        start > from
            && LIQUIDS.indexOf(plain.charAt(start)) >= 0
            && BEFORE_LIQUID.indexOf(plain.charAt(start - 1)) >= 0;
    boolean closed = start < vowel && plain.charAt(start) == 'ŋ';
    return pair ? start - 1 : closed ? vowel : start;
  }

  private static String stress(String word, int syllable) {
    int vowels = -1;
    for (int i = 0; i < word.length(); i++) {
      if (isVowel(word.charAt(i)) && ++vowels == syllable) {
        char before = i > 0 ? word.charAt(i - 1) : ' ';
        boolean stressed = before == Stress.PRIMARY || before == Stress.SECONDARY;
        return stressed ? String.valueOf(before) : "";
      }
    }
    return "";
  }

  private static boolean isVowel(char symbol) {
    return VOWELS.indexOf(symbol) >= 0;
  }
}
