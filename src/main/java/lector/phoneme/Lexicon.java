package lector.phoneme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A pronouncing dictionary: how a word sounds, by its part of speech where that matters. Immutable.
 *
 * <p>A value of its table is the phonemes, or, for a homograph, a line {@code TAG=phonemes} for
 * each reading; see {@link #encode}.
 */
public final class Lexicon {

  /** The reading for a word that stands before a pause. */
  private static final String BEFORE_PAUSE = "None";

  private static final String DEFAULT = "DEFAULT";

  private final SortedTable table;

  /**
   * Makes a lexicon.
   *
   * @param table its entries
   */
  public Lexicon(SortedTable table) {
    this.table = table;
  }

  /**
   * Writes the readings of a word as a value of the table.
   *
   * @param readings phonemes by tag, one of the tags being {@code DEFAULT}; tags are Penn Treebank
   *     tags or the classes {@code NOUN}, {@code VERB}, {@code ADJ}, {@code ADV}
   */
  public static String encode(Map<String, String> readings) {
    return readings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(reading -> reading.getKey() + "=" + reading.getValue())
        .collect(Collectors.joining("\n"));
  }

  /**
   * Looks a word up. A word in lower case also finds an entry that is capitalized, and the other
   * way round, unless there is one for each.
   *
   * @param word the word
   * @param tag its Penn Treebank tag
   * @param beforePause whether a pause follows it
   * @return its phonemes, or null if it is not in the lexicon
   */
  @Nullable String find(String word, String tag, boolean beforePause) {
    String value = entry(word);
    return value == null || value.indexOf('=') < 0 ? value : reading(value, tag, beforePause);
  }

  /** Whether there is an entry for the word. */
  boolean has(String word) {
    return entry(word) != null;
  }

  /** Whether the word has readings that differ by more than their stress marks. */
  boolean isHomograph(String word) {
    String value = entry(word);
    return value != null
        && value.indexOf('=') >= 0
        && decode(value).values().stream().map(Stress::remove).distinct().count() > 1;
  }

  private @Nullable String entry(String word) {
    String exact = table.findText(word);
    if (exact != null || word.length() < 2) {
      return exact;
    }
    if (Letters.isLowerCase(word)) {
      return table.findText(Letters.capitalize(word));
    }
    return Letters.isCapitalized(word) ? table.findText(Letters.lowerCase(word)) : null;
  }

  /** The most special of the readings that fit: before a pause, by tag, by word class, any. */
  private static @Nullable String reading(String value, String tag, boolean beforePause) {
    Map<String, String> readings = decode(value);
    for (String key : List.of(beforePause ? BEFORE_PAUSE : tag, tag, wordClass(tag), DEFAULT)) {
      String phonemes = readings.get(key);
      if (phonemes != null) {
        return phonemes;
      }
    }
    return null;
  }

  private static Map<String, String> decode(String value) {
    return value
        .lines()
        .map(line -> line.split("=", 2))
        .collect(Collectors.toMap(reading -> reading[0], reading -> reading[1]));
  }

  /** The word class of a Treebank tag, as the lexicon names it. */
  static String wordClass(String tag) {
    if (tag.startsWith("VB")) {
      return "VERB";
    } else if (tag.startsWith("NN")) {
      return "NOUN";
    } else if (tag.startsWith("RB")) {
      return "ADV";
    }
    return tag.startsWith("JJ") ? "ADJ" : tag;
  }
}
