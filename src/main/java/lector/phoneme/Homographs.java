package lector.phoneme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the readings of a word apart by what stands around it: "a record", "to record". Logistic
 * regression: the words of the table {@code homographs.tsv}, the topics of {@code topics.tsv}, the
 * weights of {@code homographs.bin}, which are learnt from sentences; see docs/homographs.md.
 *
 * <p>What tells a verb from a noun is learnt from all words together, and for each word by itself
 * what is particular to it. Immutable; the weights are read when the first homograph is met.
 */
final class Homographs {

  /** The homographs of the tables. */
  static final Homographs ALL =
      new Homographs(
          PhonemeTable.rows("homographs.tsv"),
          () -> PackedTopics.TOPICS,
          () -> PackedWeights.WEIGHTS);

  /** Under this name are the weights that all verbs share. */
  static final String VERB = "verb";

  private final Map<String, List<Reading>> readings = new HashMap<>();
  private final Supplier<Topics> topics;
  private final Supplier<FeatureWeights> weights;

  /**
   * A way to say a word.
   *
   * @param name of the reading, none has another's
   * @param isVerb whether it is the verb of a word that is a verb or something else
   * @param ipa its sound
   */
  record Reading(String name, boolean isVerb, String ipa) {}

  /**
   * Makes a collection.
   *
   * @param rows a word, the name of one of its readings, {@code verb} or another kind, its sound in
   *     IPA; the first row of a word has its usual reading
   * @param topics what sentences may be about, asked for when it is needed
   * @param weights of the features, asked for when they are needed
   */
  Homographs(List<String[]> rows, Supplier<Topics> topics, Supplier<FeatureWeights> weights) {
    for (String[] row : rows) {
      readings
          .computeIfAbsent(row[0], word -> new ArrayList<>())
          .add(new Reading(row[1], row[2].equals(VERB), row[3]));
    }
    this.topics = topics;
    this.weights = weights;
  }

  /** The readings of a word in small letters, the usual one first; none if it is no homograph. */
  List<Reading> readings(String word) {
    return readings.getOrDefault(word, List.of());
  }

  /**
   * Says a word.
   *
   * @param tokens of a sentence, see {@link TaggerTokens}
   * @param tags a Penn Treebank tag for each token
   * @param index of the word's token
   * @return its phonemes, or null if it is no homograph
   */
  @Nullable String find(List<String> tokens, List<String> tags, int index) {
    List<Reading> candidates = readings(Letters.lowerCase(tokens.get(index)));
    return candidates.isEmpty()
        ? null
        : IpaAlphabet.toKokoro(best(candidates, tokens, tags, index).ipa());
  }

  /** The usual reading, unless the weights speak for another. */
  Reading best(List<Reading> candidates, List<String> tokens, List<String> tags, int index) {
    HomographFeatures features = HomographFeatures.of(tokens, tags, index, topics.get());
    Reading best = candidates.get(0);
    double bestScore = 0;
    for (Reading other : candidates.subList(1, candidates.size())) {
      double score = features.score(other, weights.get());
      if (score > bestScore) {
        best = other;
        bestScore = score;
      }
    }
    return best;
  }

  private static final class PackedTopics {
    static final Topics TOPICS = new Topics(PhonemeTable.rows("topics.tsv"));
  }

  private static final class PackedWeights {
    static final FeatureWeights WEIGHTS = read();

    private static FeatureWeights read() {
      try (InputStream in = Homographs.class.getResourceAsStream("homographs.bin")) {
        if (in == null) {
          throw new IllegalStateException("the jar lacks the table lector/phoneme/homographs.bin");
        }
        return FeatureWeights.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("reading the table lector/phoneme/homographs.bin", e);
      }
    }
  }
}
