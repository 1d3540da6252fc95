package lector.phoneme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lector.text.Sentence;
import lector.text.SpokenWord;
import org.jspecify.annotations.Nullable;

/** The sounds that an article itself gives to its words. They win over all lexicons. */
public final class MarkedSounds {

  private MarkedSounds() {}

  /**
   * Why a sound can't be followed; the word is then said as without it.
   *
   * @param ipa a sound in the International Phonetic Alphabet
   * @return the end of a sentence that names the symbol; empty if the sound can be followed
   */
  public static Optional<String> problem(String ipa) {
    try {
      return IpaAlphabet.toKokoro(ipa).isEmpty()
          ? Optional.of("there is no sound in it")
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The sounds of a sentence's words.
   *
   * @param lexicon what the reader's lexicon gives them, null where it gives none
   * @return the same with the article's own: for several words, the first has all of the sound and
   *     the others the empty string
   */
  static List<@Nullable String> over(List<@Nullable String> lexicon, Sentence sentence) {
    List<Sentence.Sound> sounds = sentence.sounds();
    if (sounds.isEmpty()) {
      return lexicon;
    }
    List<@Nullable String> own = new ArrayList<>(lexicon);
    for (Sentence.Sound sound : sounds) {
      String left = problem(sound.ipa()).isEmpty() ? IpaAlphabet.toKokoro(sound.ipa()) : null;
      for (int i = 0; left != null && i < own.size(); i++) {
        SpokenWord word = sentence.words().get(i);
        if (word.start() >= sound.start() && word.start() < sound.end()) {
          own.set(i, left);
          left = "";
          if (word.end() > sound.end()) {
            addPossessive(own, i);
          }
        }
      }
    }
    return own;
  }

  /** Only the last word of a marked stretch reaches beyond it; its "'s" is said with the first. */
  private static void addPossessive(List<@Nullable String> own, int last) {
    int first = last;
    while (first > 0 && "".equals(own.get(first))) {
      first--;
    }
    own.set(first, Inflection.S.attach(String.valueOf(own.get(first))));
  }
}
