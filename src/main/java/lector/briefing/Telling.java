package lector.briefing;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lector.script.Passage;
import lector.script.Passage.Beat;

/** How much of a story is told: sentences are added, the most central first. */
final class Telling {

  /** Sentences of a story among which is chosen; later ones are told only with the whole. */
  private static final int RANKED = 500;

  /** A sentence this much like one that is told says nothing new. */
  private static final double REPEATS = 0.7;

  /** So many sentences before one that leans on them are told with it. */
  private static final int LEANS_ON = 2;

  /** Fewer sentences tell no story. */
  private static final int FEWEST = 2;

  private final Draft draft;
  private final List<Part> parts;
  private final List<Integer> byRank;
  private final Pace pace;
  private final BitSet chosen = new BitSet();

  /**
   * Begins with nothing told.
   *
   * @param draft the story
   * @param parts its sentences
   * @param pace how long silences are
   */
  Telling(Draft draft, List<Part> parts, Pace pace) {
    this.draft = draft;
    this.parts = parts;
    this.pace = pace;
    List<Part> ranked = parts.subList(0, Math.min(RANKED, parts.size()));
    double[] ranks = LexRank.of(ranked.stream().map(Part::terms).toList());
    this.byRank =
        IntStream.range(0, ranks.length)
            .boxed()
            .filter(i -> ranked.get(i).isProse())
            .sorted(Comparator.comparingDouble((Integer i) -> -ranks[i]).thenComparing(i -> i))
            .toList();
  }

  Draft draft() {
    return draft;
  }

  List<Part> parts() {
    return parts;
  }

  /** Indices of the sentences that are told. */
  BitSet chosen() {
    return chosen;
  }

  /** Seconds of what is told now. */
  double seconds() {
    return seconds(chosen);
  }

  /** Seconds of all that could be told. */
  double wholeSeconds() {
    return seconds(whole());
  }

  boolean isWhole() {
    return chosen.cardinality() == parts.size();
  }

  void tellWhole() {
    chosen.or(whole());
  }

  /**
   * Tells the story as shortly as it can be: its first sentence and the most central ones.
   *
   * @param room seconds that it may take
   * @return whether it could be told in that time; if not, nothing is told
   */
  boolean begin(double room) {
    BitSet least = new BitSet();
    IntStream.range(0, parts.size())
        .filter(i -> parts.get(i).isProse())
        .findFirst()
        .ifPresent(least::set);
    for (int i : byRank) {
      if (least.cardinality() < FEWEST) {
        least.or(with(i));
      }
    }
    if (least.isEmpty() || seconds(least) > room) {
      return false;
    }
    chosen.or(least);
    return true;
  }

  /**
   * Tells one sentence more, with those that it leans on; when all are told that can be told by
   * themselves, the rest too.
   *
   * @param room seconds by which it may become longer
   * @return whether there was one
   */
  boolean grow(double room) {
    Optional<BitSet> more =
        byRank.stream()
            .filter(i -> !chosen.get(i) && !repeats(i))
            .map(this::with)
            .filter(next -> fits(next, room))
            .findFirst()
            .or(() -> Optional.of(whole()).filter(all -> !isWhole() && fits(all, room)));
    more.ifPresent(chosen::or);
    return more.isPresent();
  }

  private boolean fits(BitSet next, double room) {
    return seconds(next) - seconds(chosen) <= room;
  }

  private boolean repeats(int index) {
    return chosen.stream()
        .anyMatch(i -> parts.get(i).terms().cosine(parts.get(index).terms()) > REPEATS);
  }

  /** What is told now, with one sentence more and those that it leans on. */
  private BitSet with(int index) {
    BitSet more = new BitSet();
    more.or(chosen);
    more.set(index);
    for (int i = index; i > 0 && parts.get(i).leans() && index - i < LEANS_ON; i--) {
      if (parts.get(i - 1).isProse()) {
        more.set(i - 1);
      }
    }
    return more;
  }

  private BitSet whole() {
    BitSet all = new BitSet();
    all.set(0, parts.size());
    return all;
  }

  /** Seconds of some sentences, with the pauses that {@link Draft#passages} puts before them. */
  private double seconds(BitSet told) {
    boolean all = told.cardinality() == parts.size();
    double seconds = 0;
    int passage = -1;
    for (int i = told.nextSetBit(0); i >= 0; i = told.nextSetBit(i + 1)) {
      Part part = parts.get(i);
      Passage said = part.sentence().passage();
      Beat first = all ? said.beat() : Beat.PARAGRAPH;
      seconds += pace.seconds(part.passage() == passage ? Beat.SENTENCE : first) + part.seconds();
      passage = part.passage();
    }
    return seconds;
  }
}
