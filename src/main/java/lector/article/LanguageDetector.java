package lector.article;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells which language a text is in: by its script where that serves one language, else by the
 * small words that every sentence of a language needs. Where the case isn't clear it says nothing.
 */
public final class LanguageDetector {

  /** Characters that are looked at. */
  private static final int LOOKED_AT = 20_000;

  /** With fewer words than this, small words tell nothing. */
  private static final int FEWEST_WORDS = 8;

  /** Small words make up at least this share of a text. */
  private static final double ENOUGH = 0.15;

  /** The second-best language has at most this share of the best one's small words. */
  private static final double CLEAR = 0.8;

  /** The same for a paragraph among others of another language. */
  private static final int FEWEST_OF_FOREIGN = 10;

  private static final double ENOUGH_OF_FOREIGN = 0.2;
  private static final double CLEARLY_FOREIGN = 0.4;

  /** With this share of its own small words a paragraph is not looked at further. */
  private static final double CLEARLY_OWN = 0.3;

  /** Of Japanese, at least one letter in so many is kana. */
  private static final int KANA = 20;

  private static final Map<String, Set<String>> WORDS = words();
  private static final Map<UnicodeScript, String> SCRIPTS = scripts();

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}'’]+");

  private LanguageDetector() {}

  /**
   * The language of a text.
   *
   * @return its BCP 47 tag, or empty where the text is too short or the case isn't clear
   */
  public static Optional<String> detect(String text) {
    String start = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    start
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (kana * KANA > all) {
      return Optional.of("ja");
    }
    Optional<UnicodeScript> most =
        letters.entrySet().stream()
            .filter(entry -> entry.getValue() * 2 > all)
            .map(Map.Entry::getKey)
            .findFirst();
    return most.flatMap(
        script -> Optional.ofNullable(SCRIPTS.get(script)).or(() -> byWords(start)));
  }

  /**
   * The language of a paragraph that stands among others of another language; empty unless that is
   * beyond doubt, since a reader would miss what is taken for foreign and isn't.
   *
   * @param language the BCP 47 tag of the others
   */
  public static Optional<String> foreign(String paragraph, String language) {
    String own = Languages.primary(language);
    List<String> words = split(paragraph);
    if (hits(words, own) >= CLEARLY_OWN * words.size()) {
      return Optional.empty();
    }
    return detect(paragraph)
        .filter(found -> !found.equals(own))
        .filter(
            found -> {
              long hits = hits(words, found);
              return !WORDS.containsKey(found)
                  || (words.size() >= FEWEST_OF_FOREIGN
                      && hits >= ENOUGH_OF_FOREIGN * words.size()
                      && hits(words, own) <= CLEARLY_FOREIGN * hits);
            });
  }

  private static Optional<String> byWords(String text) {
    List<String> words = split(text);
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    Map<String, Long> hits = new LinkedHashMap<>();
    WORDS.keySet().forEach(tag -> hits.put(tag, hits(words, tag)));
    List<Map.Entry<String, Long>> best =
        hits.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(2)
            .toList();
    boolean isClear =
        best.get(0).getValue() >= ENOUGH * words.size()
            && best.get(1).getValue() <= CLEAR * best.get(0).getValue();
    return isClear ? Optional.of(best.get(0).getKey()) : Optional.empty();
  }

  private static List<String> split(String text) {
    String start = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    String plain = start.replace('’', '\'').toLowerCase(Locale.ROOT);
    return Stream.of(NO_LETTER.split(plain, -1)).filter(word -> !word.isEmpty()).toList();
  }

  private static long hits(List<String> words, String language) {
    Set<String> small = WORDS.getOrDefault(language, Set.of());
    return words.stream().filter(small::contains).count();
  }

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (List<String> row : Tables.read(LanguageDetector.class, "language-words.tsv")) {
      words.put(row.get(0), Set.of(row.get(1).split(" ", -1)));
    }
    return words;
  }

  private static Map<UnicodeScript, String> scripts() {
    Map<UnicodeScript, String> scripts = new HashMap<>();
    for (List<String> row : Tables.read(LanguageDetector.class, "language-scripts.tsv")) {
      scripts.put(UnicodeScript.forName(row.get(0)), row.get(1));
    }
    return scripts;
  }
}
