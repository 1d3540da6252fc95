package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SpeechMarksTest {

  @Test
  void takesMarksOutOfTheText() {
    SpeechMarks marks = SpeechMarks.of("Say [phonemes](/fəˈnimz/) and [New York](/ˌnu ˈjɔrk/).");
    assertEquals("Say phonemes and New York.", marks.text());
    assertEquals(
        UserLexicon.of(Map.of("phonemes", "fənˈimz", "New York", "nˌu jˈɔɹk")).fingerprint(),
        marks.lexicon().fingerprint());
  }

  @Test
  void leavesOtherLinksAlone() {
    String text = "[a link](https://example.org/x), [a path](/a/b), [x](y) [1] (/z/)";
    SpeechMarks marks = SpeechMarks.of(text);
    assertEquals(text, marks.text());
    assertEquals(UserLexicon.EMPTY.fingerprint(), marks.lexicon().fingerprint());
  }

  @Test
  void saysWhichSymbolOfWhichMarkIsUnknown() {
    LexiconException e =
        assertThrows(LexiconException.class, () -> SpeechMarks.of("a [b](/ˈb4/) c"));
    assertTrue(e.getMessage().contains("[b](/ˈb4/)") && e.getMessage().contains("'4'"));
  }
}
