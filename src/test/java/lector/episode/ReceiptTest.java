package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lector.article.Article;
import lector.article.Omission;
import lector.episode.Timeline.TimedPassage;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedWord;
import lector.script.Passage.Role;
import lector.script.Script;
import org.junit.jupiter.api.Test;

class ReceiptTest {

  private static final Article ARTICLE = Samples.article("One two.\n\nThree.\n");

  @Test
  void namesWhereEachSentenceIsHeard() {
    Receipt receipt =
        receipt(List.of(), Samples.spoken("Three.", 10), Samples.spoken("One two.", 0));
    assertEquals(
        List.of("One two.", "Three."), receipt.spoken().stream().map(Receipt.Heard::text).toList());
    assertEquals(new Receipt.Heard(10, 16, "Three.", 10, 20), receipt.spoken().get(1));
  }

  @Test
  void keepsLeadsAndAnnouncementsApartFromTheArticle() {
    TimedSentence withLead =
        new TimedSentence("2: Three.", 10, 16, 10, 20, List.of(new TimedWord("2:", 10, 20)));
    TimedSentence announcement =
        new TimedSentence("A table.", -1, -1, 30, 40, List.of(new TimedWord("A", 30, 40)));
    Receipt receipt = receipt(List.of(), Samples.spoken("One two.", 0), withLead, announcement);
    assertEquals("Three.", receipt.spoken().get(1).text());
    assertEquals(
        List.of("2:", "A table."), receipt.added().stream().map(Receipt.Heard::text).toList());
  }

  @Test
  void namesASentenceThatHasNoSound() {
    TimedSentence silent = new TimedSentence("Three.", 10, 16, 10, 10, List.of());
    Receipt receipt = receipt(List.of(), Samples.spoken("One two.", 0), silent);
    assertEquals(1, receipt.leftOut().size());
    assertEquals("Three.", receipt.leftOut().get(0).text());
  }

  @Test
  void takesWhatIsLeftOutForAReasonAsAccountedFor() {
    Receipt receipt =
        receipt(
            List.of(new Omission(10, "Three.", "it is code"), new Omission(-1, "---", "outside")),
            Samples.spoken("One two.", 0));
    assertEquals(List.of("---", "Three."), receipt.leftOut().stream().map(Omission::text).toList());
  }

  @Test
  void noticesASingleLostCharacter() {
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () -> receipt(List.of(), Samples.spoken("One two.", 0), Samples.spoken("Three", 10)));
    assertTrue(e.getMessage().contains("character 15"), e.getMessage());
  }

  @Test
  void noticesASentenceThatIsHeardTwice() {
    assertThrows(
        IllegalStateException.class,
        () ->
            receipt(
                List.of(),
                Samples.spoken("One two.", 0),
                Samples.spoken("Three.", 10),
                Samples.spoken("Three.", 10)));
  }

  private static Receipt receipt(List<Omission> omissions, TimedSentence... sentences) {
    return Receipt.of(
        new Script(ARTICLE, List.of(), omissions),
        Samples.timeline(new TimedPassage(Role.NARRATION, List.of(sentences))));
  }
}
