package lector.phoneme;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lector.phoneme.HomographSentence.Place;
import lector.phoneme.Homographs.Reading;
import lector.phoneme.LogisticRegression.Example;

/** Learns the weights of {@link Homographs} from sentences. See docs/homographs.md. */
final class HomographTraining {

  private static final String TITLE =
      "# Weights for telling homographs apart, learnt by scripts/train-homographs from the"
          + " WikipediaHomographData (Copyright Google LLC, Apache-2.0) and from Lector's own"
          + " sentences.";

  /** How large a fact is for a word by itself; for all verbs together it is 1. */
  private static final double OWN_CONTEXT = 0.4;

  private static final double OWN_TOPIC = 1.2;
  private static final double OWN_WORD = 0.3;

  /** How far rare readings are made up for: 0 not at all, 1 until all weigh the same. */
  private static final double VERB_BALANCE = 0.6;

  private static final double OTHER_BALANCE = 0.8;

  /** What fewer sentences have is not looked at. */
  private static final int RAREST = 2;

  private final Homographs homographs;
  private final Map<String, Double> weights = new TreeMap<>();

  /** A sentence, what there is to see in it, and the reading that it shows. */
  private record Seen(String word, HomographFeatures features, String reading) {}

  private HomographTraining(Homographs homographs) {
    this.homographs = homographs;
  }

  /**
   * Trains.
   *
   * @param args the data (train.jsonl), the file of further sentences, the file to write, and which
   *     sentence of each word is kept for the test (5: every fifth; 0: none)
   */
  public static void main(String[] args) throws IOException {
    List<String[]> rows = PhonemeTable.rows("homographs.tsv");
    Topics topics = new Topics(PhonemeTable.rows("topics.tsv"));
    List<String> words = rows.stream().map(row -> row[0]).distinct().toList();
    Tagger tagger = tagger();
    int keep = Integer.parseInt(args[3]);
    List<HomographSentence> kept = new ArrayList<>();
    List<HomographSentence> learnt = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (HomographSentence sentence : HomographSentence.readJson(Path.of(args[0]))) {
      int count = counts.merge(sentence.word(), 1, Integer::sum);
      (keep > 0 && count % keep == 0 ? kept : learnt).add(sentence);
    }
    learnt.addAll(HomographSentence.readTable(Path.of(args[1]), Homographs.ALL, words));
    HomographTraining training = new HomographTraining(Homographs.ALL);
    training.learn(see(learnt, tagger, topics));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FeatureWeights.write(training.weights, TITLE, bytes);
    Files.write(Path.of(args[2]), bytes.toByteArray());
    FeatureWeights written = FeatureWeights.read(new ByteArrayInputStream(bytes.toByteArray()));
    Homographs result = new Homographs(rows, () -> topics, () -> written);
    System.out.printf("learnt from %d sentences, %d bytes%n", learnt.size(), bytes.size());
    new HomographScore(result, tagger).of(kept).print(System.out);
  }

  static Tagger tagger() throws IOException {
    try (InputStream in =
        HomographTraining.class.getResourceAsStream("/lector/voice/heart/tagger.bin")) {
      if (in == null) {
        throw new IllegalStateException("the voice is not packed: build first");
      }
      return new Tagger(new SortedTable(in.readAllBytes()));
    }
  }

  private static List<Seen> see(List<HomographSentence> sentences, Tagger tagger, Topics topics) {
    List<Seen> seen = new ArrayList<>();
    for (HomographSentence sentence : sentences) {
      Place place = sentence.place(tagger);
      HomographFeatures features =
          HomographFeatures.of(place.tokens(), place.tags(), place.index(), topics);
      seen.add(new Seen(sentence.word(), features, sentence.reading()));
    }
    return seen;
  }

  private void learn(List<Seen> seen) {
    Map<String, List<Seen>> byWord = new TreeMap<>();
    seen.forEach(one -> byWord.computeIfAbsent(one.word(), word -> new ArrayList<>()).add(one));
    Problem verbs = new Problem(RAREST);
    byWord.forEach(
        (word, examples) -> {
          List<Reading> readings = homographs.readings(word);
          for (Reading reading : readings.subList(1, readings.size())) {
            Problem problem = reading.isVerb() ? verbs : new Problem(RAREST);
            add(examples, reading, problem);
            if (!reading.isVerb()) {
              weights.putAll(problem.solve());
            }
          }
        });
    weights.putAll(verbs.solve());
  }

  /** Adds the sentences of a word to a problem: is it this reading, or another? */
  private static void add(List<Seen> examples, Reading reading, Problem problem) {
    double balance = reading.isVerb() ? VERB_BALANCE : OTHER_BALANCE;
    long positive = examples.stream().filter(one -> one.reading().equals(reading.name())).count();
    for (Seen example : examples) {
      boolean isPositive = example.reading().equals(reading.name());
      long same = isPositive ? positive : examples.size() - positive;
      double cost = StrictMath.pow(examples.size() / (2.0 * same), balance);
      problem.add(values(example.features(), reading), isPositive, cost);
    }
  }

  private static Map<String, Double> values(HomographFeatures features, Reading reading) {
    Map<String, Double> values = new TreeMap<>();
    if (reading.isVerb()) {
      values.put(FeatureWeights.name(Homographs.VERB, HomographFeatures.ALWAYS), 1.0);
      put(Homographs.VERB, features.context(), 1, values);
    }
    values.put(FeatureWeights.name(reading.name(), HomographFeatures.ALWAYS), 1.0);
    put(reading.name(), features.context(), OWN_CONTEXT, values);
    put(reading.name(), features.topics(), OWN_TOPIC, values);
    put(reading.name(), features.words(), OWN_WORD, values);
    return values;
  }

  private static void put(
      String reading, Set<String> features, double value, Map<String, Double> values) {
    features.forEach(feature -> values.put(FeatureWeights.name(reading, feature), value));
  }

  /** Examples with named features. */
  private static final class Problem {
    private final int rarest;
    private final List<Map<String, Double>> values = new ArrayList<>();
    private final List<Boolean> classes = new ArrayList<>();
    private final List<Double> costs = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Double> sizes = new HashMap<>();

    Problem(int rarest) {
      this.rarest = rarest;
    }

    void add(Map<String, Double> features, boolean isPositive, double cost) {
      values.add(features);
      classes.add(isPositive);
      costs.add(cost);
      features.forEach(
          (name, value) -> {
            counts.merge(name, 1, Integer::sum);
            sizes.put(name, value);
          });
    }

    /** What each feature adds to a score. */
    Map<String, Double> solve() {
      List<String> names =
          counts.keySet().stream().filter(name -> counts.getOrDefault(name, 0) >= rarest).toList();
      Map<String, Integer> numbers = new HashMap<>();
      names.forEach(name -> numbers.put(name, numbers.size()));
      List<Example> examples = new ArrayList<>();
      for (int i = 0; i < values.size(); i++) {
        Map<String, Double> features = new TreeMap<>(values.get(i));
        features.keySet().retainAll(numbers.keySet());
        examples.add(
            new Example(
                features.keySet().stream().mapToInt(numbers::get).toArray(),
                features.values().stream().mapToDouble(Double::doubleValue).toArray(),
                classes.get(i),
                costs.get(i)));
      }
      double[] solution = LogisticRegression.train(examples, names.size());
      Map<String, Double> result = new HashMap<>();
      for (int i = 0; i < solution.length; i++) {
        result.put(names.get(i), solution[i] * sizes.getOrDefault(names.get(i), 0.0));
      }
      return result;
    }
  }
}
