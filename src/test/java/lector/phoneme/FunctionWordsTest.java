package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionWordsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a,    DT,  CONSONANT, cat,   ɐ
          A,    NN,  PAUSE,     '',    ˈA
          an,   DT,  VOWEL,     owl,   ɐn
          the,  DT,  VOWEL,     owl,   ði
          The,  DT,  CONSONANT, cat,   ðə
          THE,  DT,  CONSONANT, cat,   ðə
          the,  DT,  PAUSE,     '',    ðə
          to,   TO,  VOWEL,     eat,   tʊ
          to,   TO,  CONSONANT, go,    tə
          to,   TO,  PAUSE,     '',    tu
          in,   IN,  CONSONANT, town,  ɪn
          in,   RP,  CONSONANT, town,  ˈɪn
          in,   IN,  PAUSE,     '',    ˈɪn
          by,   RB,  PAUSE,     '',    bˈI
          by,   IN,  CONSONANT, car,
          am,   VBP, PAUSE,     '',    æm
          am,   VBP, CONSONANT, here,  ɐm
          I,    PRP, CONSONANT, go,    ˌI
          used, VBD, CONSONANT, to,    jˈust
          used, VBD, CONSONANT, TO,    jˈust
          used, VBD, CONSONANT, two,   jˈuzd
          used, VBN, CONSONANT, to,    jˈuzd
          AN,   NNP, CONSONANT, x,
          cat,  NN,  PAUSE,     '',
          """)
  void dependsOnWhatFollows(
      String word, String tag, Following following, String next, String phonemes) {
    assertEquals(phonemes, FunctionWords.find(word, tag, following, next));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ˈæpəl, VOWEL
          ɐ,     VOWEL
          kˈæt,  CONSONANT
          “kˈæt, CONSONANT
          (ˈæpəl, PAUSE
          ',',   PAUSE
          '',    VOWEL
          """)
  void hearsTheFirstSound(String symbols, Following following) {
    assertEquals(following, Following.first(symbols, Following.VOWEL));
  }
}
