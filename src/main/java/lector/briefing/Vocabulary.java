package lector.briefing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lector.script.Terms;

/**
 * How much each term says, judged by how few of some texts have it (inverse document frequency).
 */
final class Vocabulary {

  private final int texts;
  private final Map<String, Integer> textsWith = new TreeMap<>();

  /**
   * Learns from texts.
   *
   * @param texts the texts that will be compared
   */
  Vocabulary(List<String> texts) {
    this.texts = texts.size();
    for (String text : texts) {
      new HashSet<>(Terms.of(text)).forEach(term -> textsWith.merge(term, 1, Integer::sum));
    }
  }

  /** A text as a point among the others: each of its terms with its count times what it says. */
  TermVector vector(String text) {
    Map<String, Double> weights = new TreeMap<>();
    for (String term : Terms.of(text)) {
      weights.merge(term, weight(term), Double::sum);
    }
    return new TermVector(weights);
  }

  private double weight(String term) {
    return Math.log(1 + (texts + 1.0) / (textsWith.getOrDefault(term, 0) + 0.5));
  }
}
