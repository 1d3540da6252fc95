package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          S,   cats,      cat
          S,   boxes,     boxe box
          S,   cities,    citie city
          S,   dies,      die
          S,   dog's,     dog
          S,   glass,     ""
          S,   as,        ""
          ED,  baked,     bake bak
          ED,  walked,    walke walk
          ED,  stopped,   stoppe stopp stop
          ED,  tried,     trie tri try
          ED,  agreed,    agree
          ED,  heard,     hear
          ED,  add,       ""
          ED,  red,       ""
          ING, walking,   walk walke
          ING, baking,    bak bake
          ING, running,   runn runne run
          ING, picnicking, picnick picnicke picnic
          ING, king,      ""
          """)
  void namesTheWordsThatAFormMayComeFrom(Inflection inflection, String form, String stems) {
    List<String> expected = stems.isEmpty() ? List.of() : List.of(stems.split(" ", -1));
    assertEquals(
        expected.stream().sorted().toList(), inflection.stems(form).stream().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "S, kˈæt, kˈæts",
    "S, dˈɔɡ, dˈɔɡz",
    "S, bˈɑks, bˈɑksᵻz",
    "S, ʤˈʌʤ, ʤˈʌʤᵻz",
    "S, sˈi, sˈiz",
    "ED, wˈɔk, wˈɔkt",
    "ED, pˈʊʃ, pˈʊʃt",
    "ED, bˈɛɡ, bˈɛɡd",
    "ED, nˈid, nˈidᵻd",
    "ED, wˈAt, wˈAɾᵻd",
    "ED, wˈɑnt, wˈɑntᵻd",
    "ED, ækt, æktᵻd",
    "ING, mˈit, mˈiɾɪŋ",
    "ING, wˈɑnt, wˈɑntɪŋ",
    "ING, sˈɪŋ, sˈɪŋɪŋ",
    "ING, t, tɪŋ"
  })
  void soundsTheEnding(Inflection inflection, String stem, String form) {
    assertEquals(form, inflection.attach(stem));
  }
}
