package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import lector.phoneme.LogisticRegression.Example;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

  private static Example example(boolean isPositive, double cost, int... features) {
    double[] values = new double[features.length];
    Arrays.fill(values, 1);
    return new Example(features, values, isPositive, cost);
  }

  @Test
  void findsTheFeatureThatTellsTheClassesApart() {
    List<Example> examples =
        List.of(
            example(true, 1, 0, 1),
            example(true, 1, 0, 2),
            example(false, 1, 0, 3),
            example(false, 1, 3, 2));
    double[] weights = LogisticRegression.train(examples, 4);
    examples.forEach(one -> assertEquals(one.isPositive(), one.dot(weights) > 0));
    assertTrue(weights[1] > 0 && weights[3] < 0);
  }

  /** At the least of w²/2 + C·log(1 + e⁻ʷ) is w = C/(1 + eʷ). */
  @Test
  void stopsWhereThePenaltyBalancesTheFit() {
    double weight = LogisticRegression.train(List.of(example(true, 2, 0)), 1)[0];
    assertEquals(2 / (1 + Math.exp(weight)), weight, 1e-6);
  }

  @Test
  void weighsCostlyExamplesMore() {
    List<Example> examples = List.of(example(true, 1, 0), example(false, 5, 0));
    assertTrue(LogisticRegression.train(examples, 1)[0] < 0);
  }

  @Test
  void learnsTheSameFromTheSame() {
    List<Example> examples =
        List.of(example(true, 1, 0, 1), example(false, 2, 1, 2), example(true, 3, 2));
    assertArrayEquals(
        LogisticRegression.train(examples, 3), LogisticRegression.train(examples, 3), 0);
  }
}
