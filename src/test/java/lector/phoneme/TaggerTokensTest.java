package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lector.text.SpokenWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTokensTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          don't,      do n't
          she's,      she 's
          they'll,    they 'll
          dogs',      dogs '
          well-known, well - known
          -x-,        x
          o'clock,    o'clock
          'm,         'm
          """)
  void takesWordsApartAsTheTreebankDoes(String word, String tokens) {
    assertEquals(
        List.of(tokens.split(" ", -1)), new TaggerTokens(List.of(word(word))).tokens(), word);
  }

  @Test
  void givesPunctuationTokensOfItsOwn() {
    SpokenWord word = new SpokenWord("go", SpokenWord.Form.WORD, "“", "!” ", 0, 2);
    assertEquals(List.of("“", "go", "!", "”"), new TaggerTokens(List.of(word)).tokens());
  }

  @Test
  void findsTheTokensOfAWordsParts() {
    TaggerTokens tokens = new TaggerTokens(List.of(word("A"), word("don't-know"), word("-")));
    assertEquals(List.of(0), tokens.heads(0));
    assertEquals(List.of("don't", "know"), tokens.parts(1));
    assertEquals(List.of(1, 4), tokens.heads(1));
    assertEquals(List.of(), tokens.heads(2));
  }

  private static SpokenWord word(String text) {
    return new SpokenWord(text, SpokenWord.Form.WORD, "", "", 0, text.length());
  }
}
