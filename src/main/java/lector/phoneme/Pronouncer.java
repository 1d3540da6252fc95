package lector.phoneme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says one word: from the lexicon, else as an inflected form of a word in it, else as a compound,
 * else by its letters. Safe for use by many threads if the letter-to-sound is.
 */
final class Pronouncer {

  /** Between the parts of a name such as UkraineAlert. */
  private static final Pattern CAMEL_CASE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private final Lexicon lexicon;
  private final LetterToSound letterToSound;

  Pronouncer(Lexicon lexicon, LetterToSound letterToSound) {
    this.lexicon = lexicon;
    this.letterToSound = letterToSound;
  }

  /**
   * Says a word.
   *
   * @param parts the word, or the parts of a hyphenated one
   * @param tags a Penn Treebank tag for each part
   * @param beforePause whether a pause follows
   */
  String word(List<String> parts, List<String> tags, boolean beforePause) {
    String whole = String.join("-", parts);
    String known = known(whole, tags.get(tags.size() - 1), beforePause);
    if (known != null) {
      return known;
    }
    if (parts.size() == 1) {
      List<String> pieces = List.of(CAMEL_CASE.split(whole));
      return pieces.size() == 1
          ? letterToSound.phonemes(whole)
          : word(pieces, Collections.nCopies(pieces.size(), tags.get(0)), beforePause);
    }
    List<String> sounds = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String sound = word(List.of(parts.get(i)), List.of(tags.get(i)), beforePause);
      if (!sound.isEmpty()) {
        sounds.add(sound);
      }
    }
    return compound(sounds);
  }

  /** Spells letters, with the last one stressed: {@code FBI}, {@code FBI's}, {@code PCs}. */
  String letters(String letters) {
    boolean inflected = letters.length() > 1 && letters.endsWith("s");
    String spelled = inflected ? letters.replaceAll("'?s$", "") : letters;
    StringBuilder symbols = new StringBuilder();
    for (int i = 0; i < spelled.length(); i++) {
      String letter = spelled.substring(i, i + 1);
      String sound = lexicon.find(letter.toUpperCase(Locale.ROOT), "NN", false);
      symbols.append(sound == null ? letterToSound.phonemes(letter) : sound);
    }
    String even = Stress.weaken(symbols.toString());
    int last = even.lastIndexOf(Stress.SECONDARY);
    String stressed =
        last < 0 ? even : even.substring(0, last) + Stress.PRIMARY + even.substring(last + 1);
    return inflected && !stressed.isEmpty() ? Inflection.S.attach(stressed) : stressed;
  }

  private @Nullable String known(String word, String tag, boolean beforePause) {
    String direct = listed(word, tag, beforePause);
    if (direct != null) {
      return withCapitals(word, direct);
    }
    for (Inflection inflection : Inflection.values()) {
      for (String stem : inflection.stems(word)) {
        String sound = listed(stem, tag, beforePause);
        if (sound != null && !sound.isEmpty()) {
          return inflection.attach(
              inflection == Inflection.ING
                  ? Stress.atLeastSecondary(sound)
                  : withCapitals(word, sound));
        }
      }
    }
    return null;
  }

  private @Nullable String listed(String word, String tag, boolean beforePause) {
    String sound = lexicon.find(word, tag, beforePause);
    return sound == null && Letters.isUpperCase(word)
        ? lexicon.find(Letters.lowerCase(word), tag, beforePause)
        : sound;
  }

  /** A capitalized word is never quite unstressed, one in capitals is stressed. */
  private static String withCapitals(String word, String sound) {
    if (Letters.isUpperCase(word)) {
      return Stress.atLeastPrimary(sound);
    }
    return Letters.isLowerCase(word) ? sound : Stress.atLeastSecondary(sound);
  }

  /** Joins the parts of a compound: of too many main stresses the lighter parts lose theirs. */
  private static String compound(List<String> sounds) {
    List<String> parts = new ArrayList<>(sounds);
    long stressed = parts.stream().filter(Stress::hasPrimary).count();
    for (long surplus = stressed - (parts.size() + 1) / 2; surplus > 0; surplus--) {
      int lightest = -1;
      for (int i = 0; i < parts.size(); i++) {
        if (Stress.hasPrimary(parts.get(i))
            && (lightest < 0 || Stress.weight(parts.get(i)) < Stress.weight(parts.get(lightest)))) {
          lightest = i;
        }
      }
      parts.set(lightest, Stress.weaken(parts.get(lightest)));
    }
    return String.join("", parts);
  }
}
