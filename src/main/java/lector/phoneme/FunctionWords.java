package lector.phoneme;

import org.jspecify.annotations.Nullable;

/** The little words that are reduced, or not, by what stands after them. */
final class FunctionWords {

  private FunctionWords() {}

  /**
   * Says a function word.
   *
   * @param word the word
   * @param tag its Penn Treebank tag
   * @param following what its sound is followed by
   * @param nextWord the word after it, or the empty string
   * @return its phonemes, or null if it is none of these words
   */
  static @Nullable String find(String word, String tag, Following following, String nextWord) {
    boolean proper = tag.startsWith("NNP");
    if (word.equals("I") && tag.equals("PRP")) {
      return "ˌI";
    }
    if (Letters.isUpperCase(word) && proper) {
      return null;
    }
    return switch (Letters.lowerCase(word)) {
      case "a" -> tag.equals("DT") ? "ɐ" : "ˈA";
      case "an" -> "ɐn";
      case "the" -> following == Following.VOWEL ? "ði" : "ðə";
      case "to" -> following == Following.PAUSE ? "tu" : following == Following.VOWEL ? "tʊ" : "tə";
      case "in" -> following == Following.PAUSE || !tag.equals("IN") ? "ˈɪn" : "ɪn";
      case "by" -> tag.startsWith("RB") ? "bˈI" : null;
      case "am" -> following == Following.PAUSE ? "æm" : "ɐm";
      case "used" -> isHabit(tag, nextWord) ? "jˈust" : "jˈuzd";
      default -> null;
    };
  }

  /** "She used to sing", not "she used two". */
  private static boolean isHabit(String tag, String nextWord) {
    return nextWord.equalsIgnoreCase("to") && (tag.equals("VBD") || tag.equals("JJ"));
  }
}
