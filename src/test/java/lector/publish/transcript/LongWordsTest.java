package lector.publish.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lector.episode.Timeline.TimedWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongWordsTest {

  @ParameterizedTest
  @CsvSource({
    "short, short",
    "exactly-10, exactly-10",
    "half-and-half, half-and- half",
    "a/bcdefghijklm, a/bcdefghi jklm",
    "abcdefghijklmnopqrstuvw, abcdefghij klmnopqrst uvw",
    "abcdefghi😀jklm, abcdefghi 😀jklm",
  })
  void breaksAfterSignsOrElseWhereItMust(String word, String pieces) {
    List<TimedWord> divided = LongWords.divide(List.of(new TimedWord(word, 0, 100)), 10);
    assertEquals(pieces, String.join(" ", divided.stream().map(TimedWord::text).toList()));
  }

  @Test
  void sharesTheTimeByCharacters() {
    TimedWord word = new TimedWord("half-and-half", 1000, 1000 + 130);
    assertEquals(
        List.of(new TimedWord("half-and-", 1000, 1090), new TimedWord("half", 1090, 1130)),
        LongWords.divide(List.of(word), 10));
  }
}
