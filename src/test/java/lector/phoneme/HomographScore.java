package lector.phoneme;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lector.phoneme.HomographSentence.Place;

/** How many sentences get the reading that they should. */
final class HomographScore {

  private static final int WORST = 40;

  private final Homographs homographs;
  private final Tagger tagger;
  private final Map<String, int[]> rightAndAll = new TreeMap<>();

  HomographScore(Homographs homographs, Tagger tagger) {
    this.homographs = homographs;
    this.tagger = tagger;
  }

  /** Scores sentences. */
  HomographScore of(List<HomographSentence> sentences) {
    for (HomographSentence sentence : sentences) {
      Place place = sentence.place(tagger);
      String best =
          homographs
              .best(
                  homographs.readings(sentence.word()), place.tokens(), place.tags(), place.index())
              .name();
      int[] counts = rightAndAll.computeIfAbsent(sentence.reading(), reading -> new int[2]);
      counts[0] += best.equals(sentence.reading()) ? 1 : 0;
      counts[1]++;
    }
    return this;
  }

  /** Prints the share of right sentences, the mean of the readings' shares, the worst readings. */
  void print(PrintStream out) {
    int right = rightAndAll.values().stream().mapToInt(counts -> counts[0]).sum();
    int all = rightAndAll.values().stream().mapToInt(counts -> counts[1]).sum();
    double mean =
        rightAndAll.values().stream().mapToDouble(HomographScore::share).average().orElse(0);
    out.printf(
        "%d of %d sentences right (%.1f %%), mean of %d readings %.1f %%%n",
        right, all, 100.0 * right / Math.max(1, all), rightAndAll.size(), 100 * mean);
    out.println(
        rightAndAll.entrySet().stream()
            .filter(entry -> share(entry.getValue()) < 1)
            .sorted(Comparator.comparingDouble(entry -> share(entry.getValue())))
            .limit(WORST)
            .map(entry -> entry.getKey() + " " + entry.getValue()[0] + "/" + entry.getValue()[1])
            .collect(Collectors.joining(", ")));
  }

  private static double share(int[] counts) {
    return (double) counts[0] / counts[1];
  }
}
