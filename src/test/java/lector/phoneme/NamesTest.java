package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.text.TextFrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  private static final String SYMBOLS = "AIOQWYabdfhijklmnpstuvwzɑɔæðʤəɛɜɡɪŋθɹʃʧʊʌʒᵻ";

  /** A sound that is not one of the voices' would be silent, and nobody would notice. */
  @Test
  void hasKnownSoundsAndOneMainStressAWord() {
    assertTrue(Names.ALL.all().size() > 1000);
    for (String name : Names.ALL.all()) {
      String[] sounds = String.valueOf(Names.ALL.find(name)).split(" ");
      assertEquals(name.split(" ").length, sounds.length, name + ": a sound for each word");
      for (String sound : sounds) {
        long stresses = sound.chars().filter(c -> c == Stress.PRIMARY).count();
        assertTrue(stresses == 1 || (sounds.length > 1 && stresses == 0), name + ": " + sound);
        assertTrue(
            Stress.remove(sound).chars().allMatch(c -> SYMBOLS.indexOf(c) >= 0),
            name + ": " + sound);
      }
      assertTrue(String.join("", sounds).indexOf(Stress.PRIMARY) >= 0, name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Putin, pˈutɪn",
    "Kyiv, kˈijɪv",
    "Nguyen, wˈɪn",
    "José, hOzˈA",
    "Reykjavík, ɹˈAkjəvik",
    "Erdoğan, ˈɛɹdəwɑn"
  })
  void saysANameAsItIsWritten(String name, String phonemes) {
    assertEquals(phonemes, Names.ALL.find(name));
  }

  /** "Said" is first of all a verb, "Nestle" what one does in a chair. */
  @ParameterizedTest
  @CsvSource({"Said", "Begin", "Gang", "Gallant", "Munch", "putin"})
  void leavesOrdinaryWordsAlone(String word) {
    assertNull(Names.ALL.find(word));
  }

  @Test
  void saysANameOfSeveralWordsWordByWord() {
    assertEquals(
        Stream.of("-", "ˌɛdwəɹd", "sɑˈidz", "-").toList(), phrases("Yes, Edward Said's book"));
    assertEquals(Stream.of("-", "-", "-").toList(), phrases("Edward, Said so"));
  }

  private static List<String> phrases(String text) {
    Names names =
        new Names(
            List.of(
                new String[] {"Edward Said", "ˌɛdwərd sɑˈid"}, new String[] {"Edward", "ˈɛdwərd"}));
    Passage passage = new Passage(Role.NARRATION, Beat.NONE, "", text, 0);
    return names.phrases(new TextFrontEnd().sentences(passage).get(0).words()).stream()
        .map(sound -> sound == null ? "-" : sound)
        .toList();
  }
}
