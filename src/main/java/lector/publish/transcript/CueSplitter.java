package lector.publish.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import lector.episode.Timeline.TimedWord;

/**
 * Divides a sentence into cues of one or two lines. Of all ways to do it, it takes the cheapest:
 * few cues, about equally full, that end where the speaker pauses, else where a reader would
 * ({@link BreakCost}).
 */
final class CueSplitter {

  private static final double COST_OF_CUE = 100;
  private static final double COST_OF_SLACK = 60;
  private static final double COST_OF_IMBALANCE = 80;
  private static final double COST_WITHOUT_PAUSE = 50;

  private final List<TimedWord> words;
  private final int lineLength;

  /** Characters of the words before each, a space after every one counted. */
  private final int[] offsets;

  /** Cost of a new line before each word. */
  private final double[] lineCosts;

  /** Cost of a new cue before each word. */
  private final double[] cueCosts;

  private CueSplitter(List<TimedWord> words, int lineLength, long pauseSamples) {
    this.words = words;
    this.lineLength = lineLength;
    this.offsets = new int[words.size() + 1];
    this.lineCosts = new double[words.size() + 1];
    this.cueCosts = new double[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      offsets[i + 1] = offsets[i] + words.get(i).text().length() + 1;
      if (i > 0) {
        TimedWord left = words.get(i - 1);
        TimedWord right = words.get(i);
        lineCosts[i] = BreakCost.between(left.text(), right.text());
        boolean pauses = right.startSample() - left.endSample() >= pauseSamples;
        cueCosts[i] = pauses ? 0 : COST_WITHOUT_PAUSE + lineCosts[i];
      }
    }
  }

  /**
   * The cues: each a list of lines, each a list of words.
   *
   * @param words the words, none longer than a line; at least one
   * @param lineLength most characters a line
   * @param pauseSamples silence from here on is a pause
   */
  static List<List<List<TimedWord>>> split(
      List<TimedWord> words, int lineLength, long pauseSamples) {
    return new CueSplitter(words, lineLength, pauseSamples).split();
  }

  private List<List<List<TimedWord>>> split() {
    int count = words.size();
    double[] costs = new double[count + 1];
    int[] starts = new int[count + 1];
    Arrays.fill(costs, 1, count + 1, Double.POSITIVE_INFINITY);
    for (int end = 1; end <= count; end++) {
      for (int start = end - 1; start >= 0 && fits(start, end); start--) {
        double cost = costs[start] + cost(start, end);
        if (cost < costs[end]) {
          costs[end] = cost;
          starts[end] = start;
        }
      }
    }
    List<List<List<TimedWord>>> cues = new ArrayList<>();
    for (int end = count; end > 0; end = starts[end]) {
      cues.add(lines(starts[end], end));
    }
    Collections.reverse(cues);
    return cues;
  }

  private boolean fits(int start, int end) {
    return length(start, end) <= lineLength || secondLine(start, end) > start;
  }

  private double cost(int start, int end) {
    double slack = 1 - (double) length(start, end) / (2 * lineLength);
    return COST_OF_CUE + COST_OF_SLACK * slack * slack + cueCosts[end];
  }

  private List<List<TimedWord>> lines(int start, int end) {
    if (length(start, end) <= lineLength) {
      return List.of(words.subList(start, end));
    }
    int second = secondLine(start, end);
    return List.of(words.subList(start, second), words.subList(second, end));
  }

  /** Where the second line best begins, or {@code start} if two lines are not enough. */
  private int secondLine(int start, int end) {
    int best = start;
    double bestCost = Double.POSITIVE_INFINITY;
    for (int at = start + 1; at < end && length(start, at) <= lineLength; at++) {
      if (length(at, end) <= lineLength) {
        int imbalance = Math.abs(length(start, at) - length(at, end));
        double cost = lineCosts[at] + COST_OF_IMBALANCE * imbalance / lineLength;
        if (cost < bestCost) {
          best = at;
          bestCost = cost;
        }
      }
    }
    return best;
  }

  private int length(int start, int end) {
    return offsets[end] - offsets[start] - 1;
  }
}
