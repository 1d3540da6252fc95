package lector.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownEvidenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plain words.                              | a.md       | true
          Plain words.                              | a.MARKDOWN | true
          Plain words.                              | a.txt      | false
          # A heading                               | a.txt      | true
          #hashtag and #1 of them                   | a.txt      | false
          A [link](https://example.org) in a letter | a.txt      | false
          A [link](x) and **strong** words          | a.txt      | true
          He _meant_ it                             | a.txt      | false
          2 * 3 * 4 is 24                           | a.txt      | false
          """)
  void weighsContentAndName(String text, String name, boolean markdown) {
    assertEquals(markdown, MarkdownEvidence.suffices(text, name));
  }
}
