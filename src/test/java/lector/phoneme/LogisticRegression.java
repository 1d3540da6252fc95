package lector.phoneme;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Learns to tell two classes apart: logistic regression with a penalty on the squares of the
 * weights, by coordinate descent on the dual (H.-F. Yu, F.-L. Huang, C.-J. Lin, Dual coordinate
 * descent methods for logistic regression and maximum entropy models, Machine Learning 85, 2011).
 * The same examples give the same weights.
 */
final class LogisticRegression {

  private static final int ROUNDS = 60;
  private static final int HALVINGS = 40;
  private static final double MARGIN = 1e-9;

  private LogisticRegression() {}

  /**
   * An example.
   *
   * @param features numbers of the features that it has, each once
   * @param values how large each is
   * @param isPositive its class
   * @param cost how much it weighs, above 0: the larger, the closer the fit
   */
  @SuppressWarnings("ArrayRecordComponent") // large, and never compared
  record Example(int[] features, double[] values, boolean isPositive, double cost) {

    double dot(double[] weights) {
      double sum = 0;
      for (int i = 0; i < features.length; i++) {
        sum += weights[features[i]] * values[i];
      }
      return sum;
    }

    void addTo(double[] weights, double factor) {
      for (int i = 0; i < features.length; i++) {
        weights[features[i]] += factor * values[i];
      }
    }
  }

  /**
   * Learns.
   *
   * @param featureCount one more than the greatest number of a feature
   * @return a weight for each feature; their sum is above 0 for what is likely positive
   */
  static double[] train(List<Example> examples, int featureCount) {
    double[] weights = new double[featureCount];
    double[] duals = new double[examples.size()];
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      Example example = examples.get(i);
      order[i] = i;
      duals[i] = example.cost() / 1000;
      example.addTo(weights, example.isPositive() ? duals[i] : -duals[i]);
    }
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      for (int i : order) {
        duals[i] = improve(examples.get(i), duals[i], weights);
      }
    }
    return weights;
  }

  /** Finds the best dual of one example while the others stay, and moves the weights to it. */
  private static double improve(Example example, double dual, double[] weights) {
    double sign = example.isPositive() ? 1 : -1;
    double square = Arrays.stream(example.values()).map(value -> value * value).sum();
    double slope = sign * example.dot(weights);
    double low = MARGIN * example.cost();
    double high = example.cost() - low;
    // The derivative grows from below zero to above it.
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      double derivative =
          StrictMath.log(middle / (example.cost() - middle)) + square * (middle - dual) + slope;
      if (derivative > 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    double best = (low + high) / 2;
    example.addTo(weights, sign * (best - dual));
    return best;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }
}
