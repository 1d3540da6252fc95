package lector.phoneme;

import java.util.List;
import java.util.Set;
import lector.phoneme.Homographs.Reading;

/**
 * All that the choice between a word's readings is made from.
 *
 * @param context facts about the words around it, see {@link HomographContext}
 * @param topics what the sentence is about, see {@link Topics#features}
 * @param words the other words of the sentence, see {@link Topics#words}
 */
record HomographFeatures(Set<String> context, Set<String> topics, Set<String> words) {

  /** Has every word, so that its weight is what speaks for a reading without any context. */
  static final String ALWAYS = "always";

  HomographFeatures {
    context = Set.copyOf(context);
    topics = Set.copyOf(topics);
    words = Set.copyOf(words);
  }

  /**
   * Looks at a word.
   *
   * @param tokens of a sentence, see {@link TaggerTokens}
   * @param tags a Penn Treebank tag for each token
   * @param index of the word's token
   * @param topics what sentences may be about
   */
  static HomographFeatures of(List<String> tokens, List<String> tags, int index, Topics topics) {
    return new HomographFeatures(
        HomographContext.features(tokens, tags, index),
        topics.features(tokens, index),
        Topics.words(tokens, index));
  }

  /** How much all this speaks for a reading, or, below zero, against it. */
  double score(Reading reading, FeatureWeights weights) {
    double score = weights.get(reading.name(), ALWAYS);
    if (reading.isVerb()) {
      score += weights.get(Homographs.VERB, ALWAYS) + sum(Homographs.VERB, context, weights);
    }
    return score
        + sum(reading.name(), context, weights)
        + sum(reading.name(), topics, weights)
        + sum(reading.name(), words, weights);
  }

  private static double sum(String reading, Set<String> features, FeatureWeights weights) {
    // Weights are multiples of a power of two, so the sum is the same in any order.
    double sum = 0;
    for (String feature : features) {
      sum += weights.get(reading, feature);
    }
    return sum;
  }
}
