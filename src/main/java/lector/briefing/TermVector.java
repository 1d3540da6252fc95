package lector.briefing;

import java.util.Map;
import java.util.TreeMap;

/**
 * A text as the weights of its terms. Sums go by the terms' order, so that they are always equal.
 */
final class TermVector {

  private final TreeMap<String, Double> weights;
  private final double length;

  TermVector(Map<String, Double> weights) {
    this.weights = new TreeMap<>(weights);
    this.length =
        Math.sqrt(this.weights.values().stream().mapToDouble(weight -> weight * weight).sum());
  }

  /**
   * The cosine of the angle between two texts: 0 without a term in common, 1 for the same terms.
   */
  double cosine(TermVector other) {
    if (weights.size() > other.weights.size()) {
      return other.cosine(this);
    }
    double product = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      product += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
    }
    return product == 0 ? 0 : product / (length * other.length);
  }
}
