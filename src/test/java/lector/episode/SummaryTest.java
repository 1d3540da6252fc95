package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import lector.episode.Timeline.TimedPassage;
import lector.script.Passage.Role;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void isTheStartOfTheNarrationInWholeSentences() {
    String sentence = "Eleven chars and more than that, up to some fifty-nine here.";
    String summary =
        Summary.of(
            Samples.timeline(
                passage(Role.HEADING, "A heading"),
                passage(Role.NARRATION, sentence, sentence),
                passage(Role.QUOTATION, "A quotation."),
                passage(Role.NARRATION, sentence, sentence, sentence)));
    assertEquals(String.join(" ", Collections.nCopies(4, sentence)), summary);
  }

  @Test
  void takesWhatThereIsWithoutNarration() {
    assertEquals(
        "1: Milk 2: Bread",
        Summary.of(
            Samples.timeline(
                passage(Role.LIST_ITEM, "1: Milk"), passage(Role.LIST_ITEM, "2: Bread"))));
  }

  @Test
  void cutsAVeryLongSentenceAfterAWord() {
    String summary =
        Summary.of(Samples.timeline(passage(Role.NARRATION, "word ".repeat(500).strip())));
    assertTrue(summary.endsWith("word…"), summary);
    assertTrue(summary.length() <= 601, summary);
  }

  /** Half of a surrogate pair can't be written as UTF-8. */
  @Test
  void cutsNoCharacterInTwo() {
    String summary = Summary.of(Samples.timeline(passage(Role.NARRATION, "x" + "😀".repeat(500))));
    assertEquals("x" + "😀".repeat(299) + "…", summary);
  }

  private static TimedPassage passage(Role role, String... sentences) {
    return new TimedPassage(
        role, List.of(sentences).stream().map(text -> Samples.spoken(text, 0)).toList());
  }
}
