package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lector.phoneme.Homographs.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomographsTest {

  private static final Topics TOPICS = new Topics(List.<String[]>of(new String[] {"sea", "waves"}));

  private static Homographs homographs(Map<String, Double> weights) throws IOException {
    FeatureWeights table = FeatureWeightsTest.read(FeatureWeightsTest.write(weights));
    return new Homographs(
        List.of(
            new String[] {"record", "record_noun", "other", "ˈɹɛkəɹd"},
            new String[] {"record", "record_verb", "verb", "ɹəˈkɔɹd"},
            new String[] {"bow", "bow_knot", "-", "ˈboʊ"},
            new String[] {"bow", "bow_ship", "-", "ˈbaʊ"}),
        () -> TOPICS,
        () -> table);
  }

  @Test
  void takesTheUsualReadingWhenNothingSpeaksForAnother() throws IOException {
    Homographs nothing = homographs(Map.of());
    assertEquals("ɹˈɛkəɹd", nothing.find(List.of("record"), List.of("VB"), 0));
    assertEquals("bˈO", nothing.find(List.of("bow"), List.of("NN"), 0));
  }

  @Test
  void addsWhatSpeaksForAllVerbsToWhatSpeaksForTheWord() throws IOException {
    Homographs some = homographs(Map.of("verb|t0=VB", 1.0, "record_verb|always", -0.5));
    assertEquals("ɹəkˈɔɹd", some.find(List.of("record"), List.of("VB"), 0));
    assertEquals("ɹˈɛkəɹd", some.find(List.of("record"), List.of("NN"), 0));
    // A bow is not a verb by what all verbs have in common.
    assertEquals("bˈO", some.find(List.of("bow"), List.of("VB"), 0));
  }

  @Test
  void listensToTheTopic() throws IOException {
    Homographs some = homographs(Map.of("bow_ship|topic=sea", 1.0));
    assertEquals("bˈW", some.find(List.of("waves", "and", "bow"), List.of("NNS", "CC", "NN"), 2));
  }

  @Test
  void knowsCapitalsToo() throws IOException {
    assertEquals("ɹˈɛkəɹd", homographs(Map.of()).find(List.of("RECORD"), List.of("NN"), 0));
  }

  @Test
  void leavesOtherWordsAlone() throws IOException {
    assertNull(homographs(Map.of()).find(List.of("records"), List.of("NNS"), 0));
    assertEquals(List.of(), Homographs.ALL.readings("cat"));
  }

  /** With the packed weights; a token is written with its tag. The word is the one in capitals. */
  @ParameterizedTest
  @CsvSource({
    "they/PRP will/MD RECORD/VB it/PRP, ɹəkˈɔɹd",
    "a/DT RECORD/NN of/IN it/PRP, ɹˈɛkəɹd",
    "children/NNS learn/VBP to/TO READ/VB, ɹˈid",
    "the/DT book/NN was/VBD READ/VBN by/IN millions/NNS, ɹˈɛd",
    "a/DT CLOSE/JJ friend/NN, klˈOs",
    "to/TO CLOSE/VB the/DT door/NN, klˈOz",
    "zinc/NN and/CC LEAD/NN mines/NNS, lˈɛd",
    "the/DT LEAD/NN singer/NN, lˈid",
    "in/IN the/DT USE/NN of/IN force/NN, jˈus",
    "you/PRP can/MD USE/VB it/PRP, jˈuz",
    "the/DT guitar/NN and/CC BASS/NN player/NN, bˈAs",
    "trout/NN and/CC BASS/NN live/VBP in/IN the/DT lake/NN, bˈæs"
  })
  void hasLearntFromSentences(String tagged, String sound) {
    List<String> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    int index = -1;
    for (String token : tagged.split(" ", -1)) {
      String[] parts = token.split("/", -1);
      if (Letters.isUpperCase(parts[0])) {
        index = tokens.size();
      }
      tokens.add(Letters.lowerCase(parts[0]));
      tags.add(parts[1]);
    }
    assertEquals(sound, Homographs.ALL.find(tokens, tags, index));
  }

  @Test
  void hasForEveryWordReadingsThatDiffer() {
    Set<String> names = new HashSet<>();
    for (String[] row : PhonemeTable.rows("homographs.tsv")) {
      assertEquals(4, row.length, row[0]);
      assertTrue(names.add(row[1]), () -> "two readings are named " + row[1]);
      List<Reading> readings = Homographs.ALL.readings(row[0]);
      assertTrue(readings.size() > 1, () -> row[0] + " has but one reading");
      assertFalse(readings.get(0).isVerb(), () -> row[0] + ": a verb can't be the usual reading");
      Set<String> sounds = new HashSet<>();
      for (Reading reading : readings) {
        String sound = IpaAlphabet.toKokoro(reading.ipa());
        assertTrue(sounds.add(sound), () -> row[0] + " has two readings that sound " + sound);
        assertEquals(1, sound.chars().filter(c -> c == Stress.PRIMARY).count(), sound);
      }
    }
  }
}
