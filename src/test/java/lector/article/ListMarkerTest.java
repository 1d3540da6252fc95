package lector.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMarkerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          - bread        | -  | 0  | bread
          • bread        | •  | 0  | bread
          * bread        | *  | 0  | bread
          1. bread       | 1. | 1  | bread
          12) bread      | 1) | 12 | bread
          (3) bread      | (1) | 3 | bread
          a. bread       | a. | 1  | a. bread
          b) bread       | a) | 2  | b) bread
          (c) bread      | (a) | 3 | (c) bread
          e.. bread      | a. | 5  | e.. bread
          """)
  void readsMarks(String line, String style, int ordinal, String content) {
    ListMarker marker = ListMarker.of(line).orElseThrow();
    assertEquals(style, marker.style());
    assertEquals(ordinal, marker.ordinal());
    assertEquals(content, marker.content(line));
  }

  @ParameterizedTest
  @CsvSource({"1.5 litres", "-5 degrees", "1984. A year", "(see there) bread", "-", "1.", "I am"})
  void takesOtherLinesForText(String line) {
    assertEquals(true, ListMarker.of(line).isEmpty());
  }
}
