package lector.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangesTest {

  /**
   * A header, and what it asks for of 1,000 bytes: parts, nothing that is there, or to be ignored.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bytes=0-0                   | 0-0
          bytes=0-499                 | 0-499
          bytes=500-                  | 500-999
          bytes=0-                    | 0-999
          bytes=-1                    | 999-999
          bytes=-300                  | 700-999
          bytes=-5000                 | 0-999
          bytes=990-5000              | 990-999
          Bytes=1-2                   | 1-2
          bytes= 1-2 , 4-5            | 1-2 4-5
          bytes=-1,0-0                | 999-999 0-0
          bytes=0-0,5000-             | 0-0
          bytes=1000-                 | none
          bytes=-0                    | none
          bytes=5000-6000,7000-       | none
          bytes=5-2                   | ignored
          bytes=-                     | ignored
          bytes=                      | ignored
          bytes=a-b                   | ignored
          bytes=1-2,                  | ignored
          bytes=1 - 2                 | ignored
          bytes=0--1                  | ignored
          bytes=99999999999999999999- | ignored
          lines=1-2                   | ignored
          0-5                         | ignored
          bytes=0-5,3-9               | ignored
          bytes=0-,0-,0-              | ignored
          bytes=0-0,2-2,4-4,6-6,8-8,10-10,12-12,14-14,16-16,18-18,20-20,22-22,24-24,26-26,28-28,30-30,32-32 | ignored
          """)
  void readsRanges(String header, String expected) {
    String read =
        ByteRanges.parse(header, 1000)
            .map(
                ranges ->
                    ranges.isEmpty()
                        ? "none"
                        : ranges.stream()
                            .map(range -> range.first() + "-" + range.last())
                            .collect(Collectors.joining(" ")))
            .orElse("ignored");
    assertEquals(expected, read);
  }
}
