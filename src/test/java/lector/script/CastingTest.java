package lector.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import org.junit.jupiter.api.Test;

class CastingTest {

  private static final Cast CAST = new Cast("joe", Map.of("Ann Poole", "emma"));

  @Test
  void givesQuotationsToTheirVoicesAndAttributionsToTheNarrator() {
    assertEquals(
        "[emma Ann Poole: “We are ready,”] said Ann Poole. [joe Tom: “Not yet,”] said Tom.",
        cast("“We are ready,” said Ann Poole. “Not yet,” said Tom.", CAST));
  }

  @Test
  void leavesEverythingToTheNarratorWithoutACast() {
    assertEquals("“We are ready,” said Tom.", cast("“We are ready,” said Tom.", Cast.NONE));
  }

  @Test
  void givesBlockQuotationsToTheQuoteVoice() {
    assertEquals("He wrote: [joe : Come.]", cast("He wrote:\n\n> Come.", CAST));
  }

  @Test
  void letsTheNarratorAskInAnInterview() {
    String text = "Q: Who?\n\nA: Me.\n\nQ: Why?\n\nA: So.";
    assertEquals("Q: [ Q: Who?] A: [joe A: Me.] Q: [ Q: Why?] A: [joe A: So.]", cast(text, CAST));
  }

  @Test
  void keepsWhatTheMarkupGivesToAVoice() {
    Passage passage =
        new Passage(
            Role.NARRATION,
            Beat.NONE,
            "1: ",
            "“Yes,” said Tom.",
            0,
            List.of(new Turn(3, 9, "", "Ann Poole")),
            List.of());
    Script script =
        new Script(
            Samples.article("x", "x.md"), List.of(new Chapter("", List.of(passage))), List.of());
    assertEquals(
        List.of(new Turn(3, 9, "Ann Poole", "emma")),
        Casting.cast(script, CAST).chapters().get(0).passages().get(0).turns());
  }

  private static String cast(String markdown, Cast cast) {
    return Samples.markdown(markdown, SpeakingRules.DEFAULT.withCast(cast)).chapters().stream()
        .flatMap(chapter -> chapter.passages().stream())
        .map(CastingTest::written)
        .collect(Collectors.joining(" "));
  }

  private static String written(Passage passage) {
    StringBuilder text = new StringBuilder(passage.spoken());
    for (int i = passage.turns().size() - 1; i >= 0; i--) {
      Turn turn = passage.turns().get(i);
      text.insert(turn.end(), "]");
      text.insert(turn.start(), "[" + turn.voice() + " " + turn.speaker() + ": ");
    }
    return text.toString();
  }
}
