package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpaAlphabetTest {

  /** Stress marks move from the syllable to its vowel; long marks go; foreign sounds come near. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          ˈstreɪt,      stɹˈAt
          ˌɪn.ˈdiː,     ˌɪndˈi
          dʒʌdʒ,        ʤʌʤ
          d͡ʒʌd͡ʒ,        ʤʌʤ
          tʃɜːrtʃ,      ʧɜɹʧ
          t͡ʃɝt͡ʃ,        ʧɜɹʧ
          ˈbɔɪ,         bˈY
          ˈbʌtɚ,        bˈʌtəɹ
          goʊ,          ɡO
          ɡəʊ,          ɡO
          naʊ,          nW
          mɪˈɲon,       mɪnjˈOn
          ˈbax,         bˈɑk
          ˈnaɪˌtʃe,     nˈIʧˌA
          ˈlɪtl̩,        lˈɪtᵊl
          ˈjˈa,         jˈɑ
          "ˈtwo ˈwɜrdz", "twˈO wˈɜɹdz"
          """)
  void translatesIpa(String ipa, String kokoro) {
    assertEquals(kokoro, IpaAlphabet.toKokoro(ipa));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ʘ", "5", "😀", "k!"})
  void namesASymbolThatItDoesNotKnow(String ipa) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> IpaAlphabet.toKokoro("a" + ipa));
    assertTrue(e.getMessage().contains(ipa.substring(ipa.length() > 2 ? 0 : ipa.length() / 2)));
  }

  @Test
  void acceptsAnEmptyPronunciation() {
    assertEquals("", IpaAlphabet.toKokoro(""));
  }
}
