package lector.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lector.phoneme.UserLexicon;
import org.junit.jupiter.api.Test;

class VoiceCatalogTest {

  private final VoiceCatalog catalog = new VoiceCatalog(List.of(voice("ann"), voice("bob")));

  @Test
  void takesTheFirstForTheDefault() {
    assertEquals("ann", catalog.defaultName());
  }

  @Test
  void loadsTheVoiceThatIsNamed() {
    assertEquals(
        "bob is loaded",
        assertThrows(
                UnsupportedOperationException.class, () -> catalog.load("bob", UserLexicon.EMPTY))
            .getMessage());
  }

  @Test
  void saysWhichVoicesThereAre() {
    SpeechException e =
        assertThrows(SpeechException.class, () -> catalog.load("nobody", UserLexicon.EMPTY));
    assertEquals("nobody", e.voice());
    assertTrue(e.getMessage().contains("ann, bob"), e.getMessage());
  }

  private static VoiceProvider voice(String name) {
    return new VoiceProvider() {
      @Override
      public Voice voice() {
        return new Voice(name, "fake", "en-US", "female", "CC0-1.0", "1");
      }

      @Override
      public SpeechEngine load(UserLexicon lexicon) {
        throw new UnsupportedOperationException(name + " is loaded");
      }
    };
  }
}
