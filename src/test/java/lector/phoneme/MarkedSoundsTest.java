package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lector.script.Direction;
import lector.script.Direction.Kind;
import lector.script.Passage;
import lector.text.Sentence;
import lector.text.TextFrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedSoundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The |Xq| sat;       ˈdɔɡ;    null dˈɔɡ null
          The |Xq Zed| sat;   ˈdɔɡ;    null dˈɔɡ '' null
          The |Xq|'s hat;     ˈdɔɡ;    null dˈɔɡz null
          The |Xq Zed|'s hat; ˈkæt;    null kˈæts '' null
          The |5| sat;        ˈdɔɡ;    null dˈɔɡ null
          The |25| sat;       ˈdɔɡ;    null dˈɔɡ null
          The |Xq| sat;       ǃa;      null null null
          """)
  void givesTheSoundToTheFirstWord(String text, String ipa, String sounds) {
    Sentence sentence = sentence(text, ipa);
    List<String> own =
        MarkedSounds.over(Collections.nCopies(sentence.words().size(), null), sentence);
    assertEquals(
        sounds,
        String.join(" ", own.stream().map(each -> "".equals(each) ? "''" : each + "").toList()));
  }

  @Test
  void winsOverTheLexicon() {
    Sentence sentence = sentence("|Xq| sat", "ˈdɔɡ");
    assertEquals(Arrays.asList("dˈɔɡ", "b"), MarkedSounds.over(List.of("a", "b"), sentence));
  }

  @Test
  void saysWhichSymbolNoVoiceKnows() {
    assertEquals(Optional.empty(), MarkedSounds.problem("ˈdɔɡ"));
    assertEquals(Optional.of("there is no sound in it"), MarkedSounds.problem("ː"));
    assertEquals(
        Optional.of("the symbol 'ǃ' in \"ǃa\" is not one of the sounds that the voices know"),
        MarkedSounds.problem("ǃa"));
  }

  private static Sentence sentence(String marked, String ipa) {
    int start = marked.indexOf('|');
    int end = marked.lastIndexOf('|') - 1;
    Passage passage =
        new Passage(
            Passage.Role.NARRATION,
            Passage.Beat.NONE,
            "",
            marked.replace("|", ""),
            0,
            List.of(),
            List.of(new Direction(Kind.SOUND, start, end, ipa)));
    return new TextFrontEnd().sentences(passage).get(0);
  }
}
