package lector.phoneme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a language is spelled, from a table of its own in the folder {@code spelling}. Safe for use
 * by many threads.
 *
 * <p>A row's first cell says what it is: {@code sign}, an expression that tells the language when
 * it is found in a word; {@code not}, one that rules it out; {@code stress}, which vowel is
 * stressed, with an expression for the words that this holds for (the first row that fits counts).
 * Any other row is an expression for letters and their sound in IPA; at each place the first row
 * that fits is taken. Letters without a row that sound as in English stand for themselves.
 */
final class SpelledLanguage {

  private static final String AS_IN_ENGLISH = "bdfhklmnprstvwzg";
  private static final Pattern NEVER = Pattern.compile("(?!)");
  private static final Pattern DOUBLED = Pattern.compile("([^AIOQWYiuɑɔəɛɜɪʊʌᵻ])\\1");

  private final List<Predicate<String>> signs = new ArrayList<>();
  private Pattern not = NEVER;
  private final List<Accent> accents = new ArrayList<>();
  private final List<String[]> soundRows = new ArrayList<>();
  private @Nullable List<Sound> sounds;

  private record Sound(Pattern letters, String ipa) {

    /** Index after the letters if they stand at a place, or -1. */
    int end(String word, int at) {
      Matcher matcher = letters.matcher(word).region(at, word.length());
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      return matcher.lookingAt() ? matcher.end() : -1;
    }
  }

  private record Accent(VowelPlace place, Predicate<String> words) {}

  private SpelledLanguage(List<String[]> rows) {
    for (String[] row : rows) {
      switch (row[0]) {
        case "sign" -> signs.add(Pattern.compile(row[1]).asPredicate());
        case "not" -> not = Pattern.compile(row[1]);
        case "stress" ->
            accents.add(
                new Accent(
                    VowelPlace.named(row[1]),
                    row.length > 2 ? Pattern.compile(row[2]).asPredicate() : word -> true));
        default -> soundRows.add(row);
      }
    }
  }

  /**
   * Reads a language's table.
   *
   * @param name its name, that of the table
   */
  static SpelledLanguage load(String name) {
    return new SpelledLanguage(PhonemeTable.rows("spelling/" + name + ".tsv"));
  }

  /**
   * Whether a word seems to come from this language.
   *
   * @param word in small letters
   */
  boolean isSpelled(String word) {
    return signs.stream().anyMatch(sign -> sign.test(word)) && !not.matcher(word).find();
  }

  /**
   * Says a word.
   *
   * @param word in small letters
   * @return its phonemes, or null if a letter is none of this language's
   */
  @Nullable String sound(String word) {
    StringBuilder ipa = new StringBuilder();
    for (int at = 0; at < word.length(); ) {
      int place = at;
      Optional<Sound> sound = sounds().stream().filter(s -> s.end(word, place) >= 0).findFirst();
      if (sound.isPresent()) {
        ipa.append(sound.get().ipa());
        at = sound.get().end(word, at);
      } else if (AS_IN_ENGLISH.indexOf(word.charAt(at)) >= 0) {
        ipa.append(word.charAt(at++));
      } else {
        return null;
      }
    }
    String plain = DOUBLED.matcher(IpaAlphabet.toKokoro(ipa.toString())).replaceAll("$1");
    return VowelPlace.stress(plain, place(word));
  }

  private synchronized List<Sound> sounds() {
    List<Sound> compiled = sounds;
    if (compiled == null) {
      compiled = soundRows.stream().map(row -> new Sound(Pattern.compile(row[0]), row[1])).toList();
      sounds = compiled;
    }
    return compiled;
  }

  private VowelPlace place(String word) {
    return accents.stream()
        .filter(accent -> accent.words().test(word))
        .findFirst()
        .orElseThrow()
        .place();
  }
}
