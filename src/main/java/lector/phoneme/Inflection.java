package lector.phoneme;

import java.util.ArrayList;
import java.util.List;

/**
 * English endings: how -s, -ed and -ing change the sound of a word, and which words an inflected
 * form may come from. American pronunciation: a t between vowels becomes a tap.
 */
enum Inflection {
  /** The plural, the possessive, the third person. */
  S {
    @Override
    List<String> stems(String word) {
      List<String> stems = new ArrayList<>();
      if (word.length() > 2 && word.endsWith("s")) {
        if (word.endsWith("'s")) {
          stems.add(cut(word, 2));
        } else if (!word.endsWith("ss")) {
          stems.add(cut(word, 1));
          if (word.length() > 4 && word.endsWith("ies")) {
            stems.add(cut(word, 3) + "y");
          } else if (word.length() > 4 && word.endsWith("es")) {
            stems.add(cut(word, 2));
          }
        }
      }
      return stems;
    }

    @Override
    String attach(String stem) {
      char last = stem.charAt(stem.length() - 1);
      if ("ptkfθ".indexOf(last) >= 0) {
        return stem + "s";
      }
      return stem + ("szʃʒʧʤ".indexOf(last) >= 0 ? "ᵻz" : "z");
    }
  },

  /** The past tense and participle. */
  ED {
    @Override
    List<String> stems(String word) {
      List<String> stems = new ArrayList<>();
      if (word.length() > 3 && word.endsWith("d") && !word.endsWith("dd")) {
        stems.add(cut(word, 1));
        if (word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed")) {
          stems.add(cut(word, 2));
          addUndoubled(cut(word, 2), stems);
          if (word.endsWith("ied")) {
            stems.add(cut(word, 3) + "y");
          }
        }
      }
      return stems;
    }

    @Override
    String attach(String stem) {
      char last = stem.charAt(stem.length() - 1);
      if ("pkfθʃsʧ".indexOf(last) >= 0) {
        return stem + "t";
      } else if (last == 'd') {
        return stem + "ᵻd";
      }
      return last == 't' ? tapped(stem) + "ᵻd" : stem + "d";
    }
  },

  /** The present participle. */
  ING {
    @Override
    List<String> stems(String word) {
      List<String> stems = new ArrayList<>();
      if (word.length() > 4 && word.endsWith("ing")) {
        stems.add(cut(word, 3));
        stems.add(cut(word, 3) + "e");
        addUndoubled(cut(word, 3), stems);
        if (word.endsWith("cking")) {
          stems.add(cut(word, 4));
        }
      }
      return stems;
    }

    @Override
    String attach(String stem) {
      return tapped(stem) + "ɪŋ";
    }
  };

  private static final String BEFORE_TAP = "AIOWYiuæɑəɛɪɹʊʌ";

  /** The words that a form with this ending may come from, the likeliest first. */
  abstract List<String> stems(String word);

  /**
   * The sound of a word with this ending.
   *
   * @param stem phonemes of the word without it; not empty
   */
  abstract String attach(String stem);

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static void addUndoubled(String stem, List<String> stems) {
    int last = stem.length() - 1;
    if (last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && "bcdgklmnprstvxz".indexOf(stem.charAt(last)) >= 0) {
      stems.add(cut(stem, 1));
    }
  }

  private static String tapped(String stem) {
    int last = stem.length() - 1;
    boolean taps =
        last > 0 && stem.charAt(last) == 't' && BEFORE_TAP.indexOf(stem.charAt(last - 1)) >= 0;
    return taps ? stem.substring(0, last) + "ɾ" : stem;
  }
}
