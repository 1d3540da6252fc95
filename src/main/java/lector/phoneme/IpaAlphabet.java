package lector.phoneme;

import java.util.LinkedHashMap;
import java.util.Map;

/** Turns the International Phonetic Alphabet into the symbols that the voices know. */
final class IpaAlphabet {

  /** Longest first, since the first that fits is taken. */
  private static final Map<String, String> SYMBOLS = new LinkedHashMap<>();

  private static final String KNOWN = "AIOQWYTᵊabdfhijklmnpstuvwzɑɐɒæðʤəɛɜɡɪŋθɹɾʃʧʊʌʒʔᵻˈˌ ";

  static {
    String[][] pairs = {
      {"d͡ʒ", "ʤ"},
      {"t͡ʃ", "ʧ"},
      {"ɜːɹ", "ɜɹ"},
      {"ɜːr", "ɜɹ"},
      {"eɪ", "A"},
      {"aɪ", "I"},
      {"aʊ", "W"},
      {"oʊ", "O"},
      {"əʊ", "O"},
      {"ɔɪ", "Y"},
      {"dʒ", "ʤ"},
      {"tʃ", "ʧ"},
      {"ɝ", "ɜɹ"},
      {"ɚ", "əɹ"},
      {"l̩", "ᵊl"},
      {"n̩", "ᵊn"},
      {"m̩", "ᵊm"},
      {"ː", ""},
      {"ˑ", ""},
      {".", ""},
      {"‿", ""},
      {"͡", ""},
      {"'", "ˈ"},
      {"e", "A"},
      {"o", "O"},
      {"r", "ɹ"},
      {"ʁ", "ɹ"},
      {"g", "ɡ"},
      {"a", "ɑ"},
      {"ɫ", "l"},
      {"ʍ", "w"},
      {"y", "u"},
      {"ø", "ɜ"},
      {"œ", "ɜ"},
      {"ɲ", "nj"},
      {"ʎ", "lj"},
      {"x", "k"},
      {"ç", "h"},
      {"χ", "k"},
      {"c", "k"},
      {"ɯ", "u"},
      {"ɨ", "ᵻ"},
      {"ʉ", "u"},
      {"β", "v"},
      {"ɣ", "ɡ"},
      {"ɔ", "ɔ"}
    };
    for (String[] pair : pairs) {
      SYMBOLS.put(pair[0], pair[1]);
    }
  }

  private IpaAlphabet() {}

  /**
   * Translates a pronunciation. Sounds that English lacks become their nearest neighbours.
   *
   * @param ipa a pronunciation, with stress marks before syllables
   * @return the same in Kokoro's alphabet, with stress marks before vowels
   * @throws IllegalArgumentException if a symbol is not known; the message names it
   */
  static String toKokoro(String ipa) {
    StringBuilder symbols = new StringBuilder();
    String stress = "";
    for (int i = 0; i < ipa.length(); ) {
      String from = match(ipa, i);
      String to = SYMBOLS.getOrDefault(from, from);
      i += from.length();
      if (to.equals("ˈ") || to.equals("ˌ")) {
        stress = to;
        continue;
      }
      if (!to.isEmpty() && Stress.isVowel(to.charAt(0))) {
        symbols.append(stress);
        stress = "";
      }
      symbols.append(to);
    }
    return symbols.toString().strip();
  }

  private static String match(String ipa, int index) {
    for (String symbol : SYMBOLS.keySet()) {
      if (ipa.startsWith(symbol, index)) {
        return symbol;
      }
    }
    String symbol = ipa.substring(index, ipa.offsetByCodePoints(index, 1));
    if (KNOWN.contains(symbol)) {
      return symbol;
    }
    throw new IllegalArgumentException(
        "the symbol '"
            + symbol
            + "' in \""
            + ipa
            + "\" is not one of the sounds that the voices know");
  }
}
