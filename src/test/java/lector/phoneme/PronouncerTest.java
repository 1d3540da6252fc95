package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronouncerTest {

  private static final Pronouncer PRONOUNCER =
      new Pronouncer(
          new Names(List.of(new String[] {"Lavrov", "ˈlɑvrɔf"}, new String[] {"Cha", "ˈtʃɑ"})),
          new Lexicon(
              Tables.of(
                  Map.ofEntries(
                      Map.entry("F", "ˈɛf"),
                      Map.entry("B", "bˈi"),
                      Map.entry("I", "ˈI"),
                      Map.entry("P", "pˈi"),
                      Map.entry("C", "sˈi"),
                      Map.entry("tree", "tɹˈi"),
                      Map.entry("house", "hˈWs"),
                      Map.entry("hit", "hˈɪt"),
                      Map.entry("of", "ʌv"),
                      Map.entry("do", "dʊ"),
                      Map.entry("well-known", "wˈɛlnˌOn"),
                      Map.entry("Paris", "pˈɛɹəs")))),
          word -> word.startsWith("zz") ? "" : "<" + word + ">");

  /** Letters are even but for the last: that is how initials are said. */
  @ParameterizedTest
  @CsvSource({
    "FBI, ˌɛfbˌiˈI",
    "FBI's, ˌɛfbˌiˈIz",
    "PCs, pˌisˈiz",
    "pc, pˌisˈi",
    "B, bˈi",
    "FÖ, ˈɛf<Ö>"
  })
  void spellsLetters(String letters, String phonemes) {
    assertEquals(phonemes, PRONOUNCER.letters(letters));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          tree,       tɹˈi
          TREE,       tɹˈi
          tree's,     tɹˈiz
          trees,      tɹˈiz
          hitting,    hˈɪɾɪŋ
          doing,      dˌʊɪŋ
          of,         ʌv
          Of,         ˌʌv
          OF,         ˈʌv
          Paris's,    pˈɛɹəsᵻz
          xyzzy,      <xyzzy>
          treeHouse,  tɹˌihˈWs
          McParis,    məkpˈɛɹəs
          MacXyz,     mək<Xyz>
          Lavrov,     lˈɑvɹɔf
          Lavrov's,   lˈɑvɹɔfs
          lavrov,     lˈɑvɹɔf
          Chas,       ʧˈɑz
          Petrović,   pˈɛtɹOvɪʧ
          zzz,        ""
          """)
  void saysAWord(String word, String phonemes) {
    assertEquals(phonemes, say(word));
  }

  /** Of two main stresses the lighter part loses its own. */
  @ParameterizedTest
  @CsvSource({
    "tree-house, tɹˌihˈWs",
    "tree-of-tree, tɹˈiʌvtɹˈi",
    "tree-tree-tree, tɹˌitɹˈitɹˈi",
    "well-known, wˈɛlnˌOn",
    "tree-zz, tɹˈi"
  })
  void saysCompoundsAsOneWord(String word, String phonemes) {
    assertEquals(phonemes, say(word));
  }

  /** The lexicon's own reading does not count, and a possessive keeps its ending. */
  @ParameterizedTest
  @CsvSource({"house, hˈWz", "House's, hˈWzᵻz", "HOUSE, hˈWz"})
  void takesTheReadingThatWasChosen(String word, String phonemes) {
    WordPart part = new WordPart(word, "NN", "hˈWz");
    assertEquals(phonemes, PRONOUNCER.word(List.of(part), false).sound());
    assertEquals(Origin.HOMOGRAPH, PRONOUNCER.word(List.of(part), false).origin());
  }

  @Test
  void takesTheReadingOfAPartOfACompound() {
    List<WordPart> parts =
        List.of(new WordPart("house", "VB", "hˈWz"), WordPart.plain("tree", "NN"));
    assertEquals("hˈWztɹˌi", PRONOUNCER.word(parts, false).sound());
  }

  @Test
  void isSilentWhereTheLettersSayNothing() {
    assertEquals("", say("zz-zz"));
  }

  private static String say(String word) {
    List<WordPart> parts =
        Stream.of(word.split("-", -1)).map(part -> WordPart.plain(part, "NN")).toList();
    return PRONOUNCER.word(parts, false).sound();
  }
}
