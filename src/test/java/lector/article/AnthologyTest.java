package lector.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnthologyTest {

  private static final Article TRAMS =
      Reading.markdown("# Trams\n\nBack.[^1]\n\n## Cost\n\nMuch.\n\n[^1]: So they say.\n");
  private static final Article WIRES = Reading.markdown("They hang.[^1]\n\n[^1]: Mostly.\n");

  @Test
  void setsEachArticleUnderItsTitleAndKeepsTheNotesApart() {
    Article both = Anthology.of("Morning", List.of(TRAMS, WIRES));
    assertEquals(
        """
        h1 Trams
        p Back.
        h2 Cost
        p Much.
        note 1: 1 [p So they say.]
        h1 They hang
        p They hang.
        note 2: 1 [p Mostly.]""",
        Reading.outline(both));
    assertEquals("Morning", both.title());
    assertEquals("Morning", both.source().name());
  }

  @Test
  void knowsTheSameArticlesAgainAndOthersFromThem() {
    String same = Anthology.of("Morning", List.of(TRAMS, WIRES)).source().sha256();
    assertEquals(same, Anthology.of("Morning", List.of(TRAMS, WIRES)).source().sha256());
    assertEquals(64, same.length());
  }
}
