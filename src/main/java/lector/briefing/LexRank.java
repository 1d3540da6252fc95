package lector.briefing;

import java.util.Arrays;
import java.util.List;

/**
 * How central each sentence of a text is: central are the sentences that are like many central
 * ones.
 *
 * <p>After G. Erkan and D. R. Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text
 * Summarization", Journal of Artificial Intelligence Research 22, 2004, in its continuous form: the
 * stationary distribution of a walk over the sentences, found by power iteration. The walk starts
 * anew rather at an early sentence than at a late one, since news says first what matters.
 */
final class LexRank {

  private static final double DAMPING = 0.85;
  private static final double ENOUGH = 1e-9;
  private static final int MOST_ROUNDS = 200;

  private LexRank() {}

  /**
   * Ranks sentences.
   *
   * @param sentences the sentences in order, as their terms
   * @return the centrality of each; together they are 1
   */
  static double[] of(List<TermVector> sentences) {
    int count = sentences.size();
    double[] starts = starts(count);
    double[][] steps = steps(sentences, starts);
    double[] ranks = starts.clone();
    double change = 1;
    for (int round = 0; round < MOST_ROUNDS && change > ENOUGH; round++) {
      double[] next = new double[count];
      for (int i = 0; i < count; i++) {
        for (int j = 0; j < count; j++) {
          next[j] += DAMPING * ranks[i] * steps[i][j];
        }
        next[i] += (1 - DAMPING) * starts[i];
      }
      change = 0;
      for (int i = 0; i < count; i++) {
        change += Math.abs(next[i] - ranks[i]);
      }
      ranks = next;
    }
    return ranks;
  }

  /** The chance that the walk starts at each sentence. */
  private static double[] starts(int count) {
    double[] starts = new double[count];
    for (int i = 0; i < count; i++) {
      starts[i] = 1.0 / (1 + i);
    }
    return scaled(starts);
  }

  /** The chance that the walk goes from each sentence to each other. */
  private static double[][] steps(List<TermVector> sentences, double[] starts) {
    int count = sentences.size();
    double[][] steps = new double[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < i; j++) {
        steps[i][j] = sentences.get(i).cosine(sentences.get(j));
        steps[j][i] = steps[i][j];
      }
    }
    for (int i = 0; i < count; i++) {
      // From a sentence that is like no other, the walk starts anew.
      steps[i] = Arrays.stream(steps[i]).sum() == 0 ? starts : scaled(steps[i]);
    }
    return steps;
  }

  private static double[] scaled(double[] row) {
    double sum = Arrays.stream(row).sum();
    return Arrays.stream(row).map(value -> value / sum).toArray();
  }
}
