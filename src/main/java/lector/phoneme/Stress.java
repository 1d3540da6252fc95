package lector.phoneme;

/** Stress marks in phonemes: they stand just before the vowel that they stress. */
final class Stress {

  static final char PRIMARY = 'ˈ';
  static final char SECONDARY = 'ˌ';

  private static final String VOWELS = "AIOQWYaiuæɑɒɔəɛɜɪʊʌᵻ";
  private static final String CONSONANTS = "bdfhjklmnpstvwzðŋɡɹɾʃʒʤʧθ";
  private static final String LONG = "AIOQWYʤʧ";

  private Stress() {}

  static boolean isVowel(char symbol) {
    return VOWELS.indexOf(symbol) >= 0;
  }

  static boolean isConsonant(char symbol) {
    return CONSONANTS.indexOf(symbol) >= 0;
  }

  static boolean hasPrimary(String phonemes) {
    return phonemes.indexOf(PRIMARY) >= 0;
  }

  static boolean has(String phonemes) {
    return hasPrimary(phonemes) || phonemes.indexOf(SECONDARY) >= 0;
  }

  /** Without any stress mark. */
  static String remove(String phonemes) {
    return phonemes.replace("ˈ", "").replace("ˌ", "");
  }

  /** With the primary stress, if there is one, made secondary, and other marks removed. */
  static String weaken(String phonemes) {
    return hasPrimary(phonemes) ? phonemes.replace("ˌ", "").replace(PRIMARY, SECONDARY) : phonemes;
  }

  /** With secondary stress on the first vowel, unless something is stressed already. */
  static String atLeastSecondary(String phonemes) {
    return mark(phonemes, SECONDARY);
  }

  /** With primary stress: the secondary stresses made primary, or else on the first vowel. */
  static String atLeastPrimary(String phonemes) {
    return has(phonemes) && !hasPrimary(phonemes)
        ? phonemes.replace(SECONDARY, PRIMARY)
        : mark(phonemes, PRIMARY);
  }

  /** How long the phonemes sound, in short sounds; diphthongs and affricates count two. */
  static int weight(String phonemes) {
    return (int) (phonemes.length() + phonemes.chars().filter(c -> LONG.indexOf(c) >= 0).count());
  }

  private static String mark(String phonemes, char stress) {
    if (has(phonemes)) {
      return phonemes;
    }
    for (int i = 0; i < phonemes.length(); i++) {
      if (isVowel(phonemes.charAt(i))) {
        return phonemes.substring(0, i) + stress + phonemes.substring(i);
      }
    }
    return phonemes;
  }
}
