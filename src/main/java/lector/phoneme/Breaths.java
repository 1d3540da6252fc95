package lector.phoneme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lector.text.SpokenWord;

/**
 * Lets a reader breathe in long stretches without punctuation: a short pause goes before the clause
 * that begins nearest to the middle. Only the sound has it; the text stays as it is.
 */
final class Breaths {

  /** As many words are said in one breath, some six seconds. */
  private static final int LONGEST = 18;

  /** As few may stand on either side of a breath. */
  private static final int SHORTEST = 6;

  private static final String PAUSES = ";:,.!?—…()";

  private static final Set<String> CLAUSE_STARTERS =
      Set.of(
          "because",
          "although",
          "though",
          "while",
          "whereas",
          "unless",
          "until",
          "if",
          "when",
          "where",
          "which",
          "who",
          "whose",
          "but");

  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "nor", "yet", "so");

  /** What begins a clause after a conjunction: a verb or a subject, but no noun. */
  private static final Set<String> CLAUSE_TAGS =
      Set.of("PRP", "VB", "VBD", "VBZ", "VBP", "MD", "EX", "WDT", "WP", "WRB");

  /** What a clause may begin with before its first word. */
  private static final Set<String> TIED_TAGS = Set.of("IN", "TO", "CC");

  private static final Set<String> TIED_WORDS =
      Set.of("even", "only", "just", "not", "except", "especially", "particularly", "all", "of");

  private final List<SpokenWord> words;
  private final List<String> tags;

  private Breaths(List<SpokenWord> words, List<String> tags) {
    this.words = new ArrayList<>(words);
    this.tags = tags;
  }

  /**
   * The words with commas where a breath is taken.
   *
   * @param words the words of a sentence
   * @param tags the part of speech of each
   */
  static List<SpokenWord> taken(List<SpokenWord> words, List<String> tags) {
    Breaths breaths = new Breaths(words, tags);
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean last = i + 1 == words.size();
      if (last || isPause(words.get(i).closing()) || isPause(words.get(i + 1).opening())) {
        breaths.divide(start, i + 1);
        start = i + 1;
      }
    }
    return breaths.words;
  }

  private void divide(int start, int end) {
    if (end - start <= LONGEST) {
      return;
    }
    int best = -1;
    for (int i = start + SHORTEST; i <= end - SHORTEST; i++) {
      boolean nearer = best < 0 || distance(i, start, end) < distance(best, start, end);
      if (nearer && beginsClause(i)) {
        best = i;
      }
    }
    if (best >= 0) {
      SpokenWord before = words.get(best - 1);
      words.set(
          best - 1,
          new SpokenWord(
              before.text(),
              before.form(),
              before.opening(),
              before.closing() + ",",
              before.start(),
              before.end()));
      divide(start, best);
      divide(best, end);
    }
  }

  private static int distance(int at, int start, int end) {
    return Math.abs(2 * at - start - end);
  }

  /**
   * Whether a clause begins with a word, and not with that before it: "in which", "even though".
   */
  private boolean beginsClause(int at) {
    String word = words.get(at).text().toLowerCase(Locale.ROOT);
    boolean free =
        !TIED_TAGS.contains(tags.get(at - 1))
            && !TIED_WORDS.contains(words.get(at - 1).text().toLowerCase(Locale.ROOT));
    boolean joined =
        CONJUNCTIONS.contains(word)
            && at + 1 < tags.size()
            && CLAUSE_TAGS.contains(tags.get(at + 1));
    return free && (CLAUSE_STARTERS.contains(word) || joined);
  }

  private static boolean isPause(String signs) {
    return signs.chars().anyMatch(c -> PAUSES.indexOf(c) >= 0);
  }
}
