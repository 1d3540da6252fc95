package lector.phoneme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SpellingTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/lector/phoneme/spellings.tsv", delimiter = '\t', nullValues = "-")
  void saysNamesAsTheirLanguageIsSpelled(String name, String phonemes) {
    assertEquals(phonemes, Spelling.guess(name));
  }
}
