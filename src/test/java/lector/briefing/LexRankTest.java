package lector.briefing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexRankTest {

  private static double[] rank(String... sentences) {
    Vocabulary vocabulary = new Vocabulary(List.of(sentences));
    return LexRank.of(Arrays.stream(sentences).map(vocabulary::vector).toList());
  }

  @Test
  void ranksTheSentenceHighestThatOthersAreLike() {
    double[] ranks =
        rank(
            "Somebody whistled downstairs.",
            "The bridge carries lorries.",
            "The bridge, whose bearing cracked, carries lorries and a ferry replaces it.",
            "A ferry replaces something.",
            "The bearing cracked.");
    assertEquals(1, Arrays.stream(ranks).sum(), 1e-6);
    for (int i = 0; i < ranks.length; i++) {
      assertTrue(i == 2 || ranks[i] < ranks[2], Arrays.toString(ranks));
    }
  }

  @Test
  void prefersTheEarlierOfEqualSentences() {
    double[] ranks = rank("Rain fell.", "Snow melted.", "Wind howled.");
    assertTrue(ranks[0] > ranks[1] && ranks[1] > ranks[2], Arrays.toString(ranks));
  }

  @Test
  void ranksOneSentenceAndNone() {
    assertArrayEquals(new double[] {1}, rank("Alone here."), 1e-9);
    assertEquals(0, rank().length);
  }
}
