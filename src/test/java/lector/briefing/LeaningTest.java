package lector.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          true  | He left at noon.
          true  | But the bridge stayed shut.
          true  | “This is the end.”
          true  | “We closed it,” she said.
          false | “We closed it,” said Marta Lindqvist.
          false | The bridge stayed shut.
          false | Andalusia is dry.
          false | 1931 was a wet year.
          """)
  void tellsWhatNeedsTheSentenceBefore(boolean leans, String sentence) {
    assertEquals(leans, Leaning.on(sentence));
  }
}
