package lector.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", "a\u0085b", "a\u2028b", "a\u000Bb"})
  void knowsEveryLineEnd(String text) {
    assertEquals("a\nb", Characters.clean(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u2029b", "a\fb", "a\r\rb"})
  void dividesParagraphs(String text) {
    assertEquals("a\n\nb", Characters.clean(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "co\u00ADop",
        "co\u200Bop",
        "co\u2060op",
        "co\uFEFFop",
        "co\u0000op",
        "co\u0007op"
      })
  void dropsWhatNobodySees(String text) {
    assertEquals("coop", Characters.clean(text));
  }

  @Test
  void takesNoBreakSpacesForSpaces() {
    assertEquals("5 km, 6 km", Characters.clean("5\u00A0km, 6\u202Fkm"));
  }

  @Test
  void putsASpaceForAFieldSeparator() {
    assertEquals("one two", Characters.clean("one\u001Ftwo"));
  }

  @Test
  void dropsTheColoursOfATerminal() {
    assertEquals("red", Characters.clean("\u001B[31mred\u001B[0m"));
  }

  @Test
  void composesAccents() {
    assertEquals("caf\u00E9", Characters.clean("cafe\u0301"));
  }

  @Test
  void joinsToOneLineWithSingleSpaces() {
    assertEquals("a b c", Characters.oneLine("  a \t b\n\nc "));
  }
}
