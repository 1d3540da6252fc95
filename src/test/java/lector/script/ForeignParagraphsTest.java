package lector.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lector.script.SpeakingRules.Foreign;
import org.junit.jupiter.api.Test;

class ForeignParagraphsTest {

  private static final String FRENCH =
      "Le tramway est de retour dans la ville, et ce sont les gens du port qui le disent.";

  private static final String ARTICLE =
      "The mayor of the town spoke to the people at the harbour in French.\n\n"
          + FRENCH
          + "\n\nThen she took the tram.\n";

  @Test
  void areAnnouncedAndNamed() {
    Script script = Samples.markdown(ARTICLE);
    assertEquals(
        """
        NARRATION NONE |The mayor of the town spoke to the people at the harbour in French.
        NARRATION PARAGRAPH A paragraph in French, left out.|
        NARRATION PARAGRAPH |Then she took the tram.""",
        Samples.spoken(script));
    assertEquals(
        "69 " + FRENCH + ": is in French, which is announced, not read", Samples.omitted(script));
  }

  @Test
  void areReadWhenThatIsAskedFor() {
    Script script = Samples.markdown(ARTICLE, SpeakingRules.DEFAULT.withForeign(Foreign.READ));
    assertEquals("", Samples.omitted(script));
  }
}
