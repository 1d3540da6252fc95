package lector.phoneme;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a sentence is about, by single words in it. Immutable. */
final class Topics {

  private static final int NEAR = 2;
  private static final int SHORTEST_WORD = 3;

  private final Map<String, Set<String>> topics = new HashMap<>();

  /**
   * Makes a collection of topics.
   *
   * @param rows a topic and the words that tell of it, divided by spaces
   */
  Topics(List<String[]> rows) {
    for (String[] row : rows) {
      for (String word : row[1].split(" ", -1)) {
        topics.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(row[0]);
      }
    }
  }

  /**
   * The topics that the words around a word tell of, those of its near neighbours also as such.
   *
   * @param tokens of a sentence
   * @param index of the word, which itself is not asked
   */
  Set<String> features(List<String> tokens, int index) {
    Set<String> features = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (i != index) {
        for (String topic : of(Letters.lowerCase(tokens.get(i)))) {
          features.add("topic=" + topic);
          if (Math.abs(i - index) <= NEAR) {
            features.add("near=" + topic);
          }
        }
      }
    }
    return features;
  }

  /** The other words of a sentence, wherever they stand. */
  static Set<String> words(List<String> tokens, int index) {
    Set<String> features = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (i != index && token.length() >= SHORTEST_WORD && Letters.isAllLetters(token)) {
        features.add("word=" + Letters.lowerCase(token));
      }
    }
    return features;
  }

  private Set<String> of(String word) {
    Set<String> exact = topics.get(word);
    if (exact != null) {
      return exact;
    }
    for (String plural : List.of("s", "es")) {
      if (word.endsWith(plural)) {
        Set<String> singular = topics.get(word.substring(0, word.length() - plural.length()));
        if (singular != null) {
          return singular;
        }
      }
    }
    return Set.of();
  }
}
