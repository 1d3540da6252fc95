package lector.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import lector.article.Block;
import lector.article.Block.Heading;
import lector.article.Text;

/**
 * Divides a text without headings where its vocabulary changes.
 *
 * <p>After M. A. Hearst, "TextTiling: Segmenting Text into Multi-paragraph Subtopic Passages",
 * Computational Linguistics 23(1), 1997: the words before and after each gap are compared, and the
 * deepest valleys of their likeness are the boundaries. Here the gaps are those between paragraphs,
 * and chapters have a least length.
 */
final class Topics {

  /** Words that are compared on each side of a gap, without those that are in every text. */
  private static final int WINDOW = 120;

  /** Words in two minutes: no chapter is shorter. */
  private static final int SHORTEST = 300;

  /** Words in four minutes: chapters are longer on average. */
  private static final int AVERAGE = 600;

  /** Words in ten minutes: a longer chapter is divided at its best place, deep or not. */
  private static final int LONGEST = 1500;

  private final List<Block> blocks;
  private final int[] wordsBefore;
  private final double[] depths;

  private Topics(List<Block> blocks) {
    this.blocks = blocks;
    this.wordsBefore = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      wordsBefore[i + 1] = wordsBefore[i] + Section.words(List.of(blocks.get(i)));
    }
    this.depths = depths(likenesses(blocks));
  }

  /** The chapters of a text, each called by its first words. */
  static List<Section> divide(List<Block> blocks) {
    Topics topics = new Topics(blocks);
    List<Section> sections = new ArrayList<>();
    int start = 0;
    for (int cut : topics.cuts()) {
      sections.add(section(blocks.subList(start, cut)));
      start = cut;
    }
    sections.add(section(blocks.subList(start, blocks.size())));
    return sections;
  }

  private static Section section(List<Block> blocks) {
    String first =
        blocks.stream()
            .filter(block -> !(block instanceof Heading))
            .flatMap(block -> block.texts().stream())
            .map(Text::chars)
            .filter(chars -> !chars.isBlank())
            .findFirst()
            .orElse("");
    return new Section(FirstWords.of(first), blocks);
  }

  /** Indices of the blocks that begin a chapter, without the first, in order. */
  private NavigableSet<Integer> cuts() {
    NavigableSet<Integer> cuts = new TreeSet<>();
    List<Integer> gaps =
        IntStream.range(1, blocks.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer gap) -> -depths[gap]).thenComparing(g -> g))
            .toList();
    double cutoff = cutoff();
    int most = wordsBefore[blocks.size()] / AVERAGE - 1;
    for (int gap : gaps) {
      if (cuts.size() < most && depths[gap] > cutoff && isFarEnough(gap, cuts)) {
        cuts.add(gap);
      }
    }
    for (int gap : gaps) {
      if (isFarEnough(gap, cuts) && wordsBetween(below(gap, cuts), above(gap, cuts)) > LONGEST) {
        cuts.add(gap);
      }
    }
    return cuts;
  }

  private boolean isFarEnough(int gap, NavigableSet<Integer> cuts) {
    return wordsBetween(below(gap, cuts), gap) >= SHORTEST
        && wordsBetween(gap, above(gap, cuts)) >= SHORTEST;
  }

  private static int below(int gap, NavigableSet<Integer> cuts) {
    Integer cut = cuts.lower(gap);
    return cut == null ? 0 : cut;
  }

  private int above(int gap, NavigableSet<Integer> cuts) {
    Integer cut = cuts.higher(gap);
    return cut == null ? blocks.size() : cut;
  }

  private int wordsBetween(int from, int to) {
    return wordsBefore[to] - wordsBefore[from];
  }

  /** Hearst's cutoff: half a standard deviation under the mean of the depths. */
  private double cutoff() {
    double mean = IntStream.range(1, depths.length).mapToDouble(i -> depths[i]).average().orElse(0);
    double variance =
        IntStream.range(1, depths.length)
            .mapToDouble(i -> (depths[i] - mean) * (depths[i] - mean))
            .average()
            .orElse(0);
    return mean - Math.sqrt(variance) / 2;
  }

  /** For the gap before each block: the cosine between the words before it and after it. */
  private static double[] likenesses(List<Block> blocks) {
    List<List<String>> terms = blocks.stream().map(Terms::of).toList();
    List<String> all = terms.stream().flatMap(List::stream).toList();
    double[] likenesses = new double[blocks.size()];
    int place = 0;
    for (int gap = 1; gap < blocks.size(); gap++) {
      place += terms.get(gap - 1).size();
      likenesses[gap] =
          cosine(
              counts(all.subList(Math.max(0, place - WINDOW), place)),
              counts(all.subList(place, Math.min(all.size(), place + WINDOW))));
    }
    return likenesses;
  }

  private static Map<String, Integer> counts(List<String> terms) {
    Map<String, Integer> counts = new HashMap<>();
    terms.forEach(term -> counts.merge(term, 1, Integer::sum));
    return counts;
  }

  private static double cosine(Map<String, Integer> a, Map<String, Integer> b) {
    long product = 0;
    for (Map.Entry<String, Integer> entry : a.entrySet()) {
      product += (long) entry.getValue() * b.getOrDefault(entry.getKey(), 0);
    }
    double lengths = Math.sqrt((double) squares(a) * squares(b));
    return lengths == 0 ? 0 : product / lengths;
  }

  private static long squares(Map<String, Integer> counts) {
    return counts.values().stream().mapToLong(count -> (long) count * count).sum();
  }

  /** How far one climbs from each gap to the peaks on its left and on its right. */
  private static double[] depths(double[] likenesses) {
    double[] depths = new double[likenesses.length];
    double peak = 0;
    for (int gap = 1; gap < likenesses.length; gap++) {
      boolean climbs = gap > 1 && likenesses[gap - 1] >= likenesses[gap];
      peak = climbs ? peak : likenesses[gap];
      depths[gap] = peak - likenesses[gap];
    }
    for (int gap = likenesses.length - 1; gap >= 1; gap--) {
      boolean climbs = gap + 1 < likenesses.length && likenesses[gap + 1] >= likenesses[gap];
      peak = climbs ? peak : likenesses[gap];
      depths[gap] += peak - likenesses[gap];
    }
    return depths;
  }
}
