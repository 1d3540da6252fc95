package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import lector.phoneme.UserLexicon.Entry;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.text.Sentence;
import lector.text.TextFrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserLexiconTest {

  private static final UserLexicon LEXICON =
      new UserLexicon(
          Map.of(
              "José Müller", new Entry("hozˈA mjˈulɚ", false),
              "Müller", new Entry("mjˈulɚ", false),
              "SQL", new Entry("sequel", true),
              "3M", new Entry("three em", true),
              "gif", new Entry("ʤˈɪf", false),
              "rock 'n' roll", new Entry("ɹˈɑkənɹˈOl", false)));

  /** One entry for each spoken word; {@code ~} stands for a word that the lexicon leaves alone. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          We saw José Müller.,      ~|~|hozˈA mjˈulɚ|
          We saw Müller.,           ~|~|mjˈulɚ
          José is here.,            ~|~|~
          José Müller's gif,        hozˈA mjˈulɚz||ʤˈɪf
          'Gif files, gifs.',       ʤˈɪf|~|~
          GIF,                      ~
          SQL,                      [sequel]
          SQL's,                    [sequel]z
          Buy 3M now,               ~|[three em]||~
          """)
  void pronouncesWhatIsWritten(String text, String sounds) {
    assertEquals(sounds, pronounce(text));
  }

  @Test
  void takesCurlyApostrophesForStraightOnes() {
    assertEquals("[sequel]z", pronounce("SQL’s"));
  }

  @Test
  void takesTheLongestEntryThatFits() {
    UserLexicon lexicon =
        new UserLexicon(
            Map.of(
                "new", new Entry("1", false),
                "new york", new Entry("2", false),
                "new york city", new Entry("3", false)));
    assertEquals("3||", pronounce(lexicon, "new york city"));
    assertEquals("2||~", pronounce(lexicon, "new york state"));
    assertEquals("1|~", pronounce(lexicon, "new jersey"));
  }

  @Test
  void knowsNothingWhenEmpty() {
    assertEquals("~|~", pronounce(UserLexicon.EMPTY, "hello world"));
  }

  @Test
  void hasAnotherFingerprintWhenAnEntryChanges() {
    UserLexicon one = new UserLexicon(Map.of("a", new Entry("A", false)));
    assertEquals(
        one.fingerprint(), new UserLexicon(Map.of("a", new Entry("A", false))).fingerprint());
    assertNotEquals(
        one.fingerprint(), new UserLexicon(Map.of("a", new Entry("A", true))).fingerprint());
  }

  private static String pronounce(String text) {
    return pronounce(LEXICON, text);
  }

  private static String pronounce(UserLexicon lexicon, String text) {
    Sentence sentence =
        new TextFrontEnd().sentences(new Passage(Role.NARRATION, Beat.NONE, "", text, 0)).get(0);
    List<String> sounds =
        lexicon.pronounce(sentence, word -> "[" + word + "]").stream()
            .map(sound -> sound == null ? "~" : sound)
            .toList();
    return String.join("|", sounds);
  }
}
