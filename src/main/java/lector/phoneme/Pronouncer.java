package lector.phoneme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says one word: as the reading that was chosen for it, else from the names and the lexicon, else
 * as an inflected form of a word in them, else as a compound, else as the language that it seems to
 * come from is spelled, else by its letters. Safe for use by many threads if the letter-to-sound
 * is.
 */
final class Pronouncer {

  /** Between the parts of a name such as UkraineAlert. */
  private static final Pattern CAMEL_CASE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  /** The son of somebody: McCain, MacDonald. */
  private static final Pattern SON_OF = Pattern.compile("Ma?c(?<father>\\p{Lu}\\p{Ll}.*)");

  private final Names names;
  private final Lexicon lexicon;
  private final LetterToSound letterToSound;

  Pronouncer(Names names, Lexicon lexicon, LetterToSound letterToSound) {
    this.names = names;
    this.lexicon = lexicon;
    this.letterToSound = letterToSound;
  }

  /**
   * Says a word.
   *
   * @param parts the word, or the parts of a hyphenated one
   * @param beforePause whether a pause follows
   */
  Pronunciation word(List<WordPart> parts, boolean beforePause) {
    String reading = parts.get(0).reading();
    if (parts.size() == 1 && reading != null) {
      return new Pronunciation(read(parts.get(0).text(), reading), Origin.HOMOGRAPH);
    }
    String whole = parts.stream().map(WordPart::text).collect(Collectors.joining("-"));
    String tag = parts.get(parts.size() - 1).tag();
    Pronunciation known = known(whole, tag, beforePause);
    if (known != null) {
      return known;
    }
    Matcher sonOf = SON_OF.matcher(whole);
    if (parts.size() == 1 && sonOf.matches()) {
      Pronunciation father = word(List.of(WordPart.plain(sonOf.group("father"), tag)), beforePause);
      String prefix = father.sound().matches("[kɡ].*") ? "mə" : "mək";
      return new Pronunciation(
          prefix + father.sound(), father.origin().orLessSure(Origin.COMPOUND));
    }
    if (parts.size() == 1) {
      List<WordPart> pieces =
          Arrays.stream(CAMEL_CASE.split(whole)).map(piece -> WordPart.plain(piece, tag)).toList();
      return pieces.size() == 1 ? guess(whole) : word(pieces, beforePause);
    }
    List<String> sounds = new ArrayList<>();
    Origin origin = Origin.COMPOUND;
    for (WordPart part : parts) {
      Pronunciation said = word(List.of(part), beforePause);
      if (!said.sound().isEmpty()) {
        sounds.add(said.sound());
        origin = origin.orLessSure(said.origin());
      }
    }
    return new Pronunciation(compound(sounds), origin);
  }

  /** A word whose reading has been chosen. */
  private static String read(String word, String reading) {
    String sound = withCapitals(word, reading);
    return word.endsWith("'s") ? Inflection.S.attach(sound) : sound;
  }

  /** A word that nothing knows. In small letters it may be a name in a title set in capitals. */
  private Pronunciation guess(String word) {
    String name = Letters.isLowerCase(word) ? names.find(Letters.capitalize(word)) : null;
    if (name != null) {
      return new Pronunciation(name, Origin.NAME);
    }
    String foreign = Spelling.guess(word);
    return foreign != null
        ? new Pronunciation(foreign, Origin.SPELLING)
        : new Pronunciation(letterToSound.phonemes(word), Origin.LETTERS);
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

  private @Nullable Pronunciation known(String word, String tag, boolean beforePause) {
    Pronunciation direct = listed(word, tag, beforePause);
    if (direct != null) {
      return new Pronunciation(withCapitals(word, direct.sound()), direct.origin());
    }
    for (Inflection inflection : Inflection.values()) {
      for (String stem : inflection.stems(word)) {
        Pronunciation known = listed(stem, tag, beforePause);
        if (known != null && !known.sound().isEmpty()) {
          String sound =
              inflection == Inflection.ING
                  ? Stress.atLeastSecondary(known.sound())
                  : withCapitals(word, known.sound());
          return new Pronunciation(
              inflection.attach(sound), known.origin().orLessSure(Origin.INFLECTED));
        }
      }
    }
    return null;
  }

  private @Nullable Pronunciation listed(String word, String tag, boolean beforePause) {
    String name = names.find(word);
    if (name != null) {
      return new Pronunciation(name, Origin.NAME);
    }
    boolean capitals = Letters.isUpperCase(word) && !lexicon.has(word);
    String entry = capitals ? Letters.lowerCase(word) : word;
    String sound = lexicon.find(entry, tag, beforePause);
    if (sound == null) {
      return null;
    }
    return new Pronunciation(sound, lexicon.isHomograph(entry) ? Origin.HOMOGRAPH : Origin.LEXICON);
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
