package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Lexicon LEXICON =
      new Lexicon(
          Tables.of(
              Map.of(
                  "polish", "pˈɑlɪʃ",
                  "Polish", "pˈOlɪʃ",
                  "tree", "tɹˈi",
                  "Paris", "pˈɛɹəs",
                  "a", "ɐ",
                  "record",
                      Lexicon.encode(Map.of("DEFAULT", "ɹˈɛkəɹd", "VERB", "ɹəkˈɔɹd", "JJ", "adj")),
                  "read", Lexicon.encode(Map.of("DEFAULT", "ɹˈid", "VBD", "ɹˈɛd", "VBN", "ɹˈɛd")),
                  "that", Lexicon.encode(Map.of("DEFAULT", "ðæt", "None", "ðˈæt", "DT", "ðˌæt")),
                  "bare", Lexicon.encode(Map.of("NOUN", "noun only")))));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          polish, NN,  false, pˈɑlɪʃ
          Polish, JJ,  false, pˈOlɪʃ
          Tree,   NN,  false, tɹˈi
          paris,  NN,  false, pˈɛɹəs
          TREE,   NN,  false,
          tReE,   NN,  false,
          A,      DT,  false,
          absent, NN,  false,
          record, NN,  false, ɹˈɛkəɹd
          record, VBP, false, ɹəkˈɔɹd
          record, VB,  true,  ɹəkˈɔɹd
          record, JJ,  false, adj
          record, JJR, false, ɹˈɛkəɹd
          read,   VBD, false, ɹˈɛd
          read,   VB,  false, ɹˈid
          that,   IN,  true,  ðˈæt
          that,   DT,  true,  ðˈæt
          that,   DT,  false, ðˌæt
          that,   IN,  false, ðæt
          bare,   NNS, false, noun only
          bare,   VB,  false,
          """)
  void findsTheReadingThatFitsBest(String word, String tag, boolean beforePause, String phonemes) {
    assertEquals(phonemes, LEXICON.find(word, tag, beforePause));
  }

  @Test
  void hasWhatItFinds() {
    assertTrue(LEXICON.has("Tree"));
    assertFalse(LEXICON.has("absent"));
  }

  @ParameterizedTest
  @CsvSource({"VBZ,VERB", "NNPS,NOUN", "RBR,ADV", "JJS,ADJ", "IN,IN"})
  void namesTheClassOfATag(String tag, String wordClass) {
    assertEquals(wordClass, Lexicon.wordClass(tag));
  }
}
