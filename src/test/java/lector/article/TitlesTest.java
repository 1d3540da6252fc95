package lector.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WASHINGTON — Three years into the works, the city has no tram. | Three years into the works
          LONDON (Reuters) - The bank, as expected, did nothing on Friday. | The bank, as expected
          The trams are back. | The trams are back
          No, he said. | No, he said
          Why did the trams go? Nobody knows. | Why did the trams go?
          One tram — and then another — came down the hill at last. | One tram — and then another
          """)
  void takesTheFirstClauseWithoutTheDateline(String text, String title) {
    assertEquals(title, Titles.clause(text));
  }

  @Test
  void cutsALongClauseAtAWord() {
    String clause = Titles.clause("tram ".repeat(40).strip());
    assertEquals("tram ".repeat(16).strip() + "…", clause);
  }

  @Test
  void takesTheOnlyTopHeadingEvenIfItComesLate() {
    assertEquals("Trams", Reading.markdown("By the way.\n\n# Trams\n\nText.\n\n## More").title());
  }

  @Test
  void takesTheFirstHeadingOfAnyLevel() {
    assertEquals("Why", Reading.markdown("## Why\n\nText.\n\n## How\n\nText.").title());
  }
}
