package lector.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares texts by the runs of four words that they have in common. */
final class Shingles {

  private static final int WORDS = 4;

  /** A word; of scripts that put no spaces between words, a character. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}\\p{M}]+");

  private Shingles() {}

  /**
   * The harmonic mean of precision and recall, 0 to 1; a text of fewer words than a run is one run.
   */
  static double f1(String wanted, String found) {
    Map<String, Integer> gold = of(wanted);
    Map<String, Integer> other = of(found);
    long common =
        gold.entrySet().stream()
            .mapToLong(e -> Math.min(e.getValue(), other.getOrDefault(e.getKey(), 0)))
            .sum();
    long all = sum(gold) + sum(other);
    return all == 0 ? 1 : 2.0 * common / all;
  }

  private static Map<String, Integer> of(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<String, Integer> shingles = new HashMap<>();
    for (int i = 0; i < Math.max(Math.min(1, words.size()), words.size() - WORDS + 1); i++) {
      List<String> run = words.subList(i, Math.min(i + WORDS, words.size()));
      shingles.merge(String.join(" ", run), 1, Integer::sum);
    }
    return shingles;
  }

  private static long sum(Map<String, Integer> shingles) {
    return shingles.values().stream().mapToLong(Integer::longValue).sum();
  }
}
