package lector.publish.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource({
    "0, 00:00:00.000, 0.000, 0:00, 0 sec",
    "7, 00:00:00.007, 0.007, 0:00, 0 sec",
    "59999, 00:00:59.999, 59.999, 0:59, 1 min",
    "62345, 00:01:02.345, 62.345, 1:02, 1 min",
    "3723004, 01:02:03.004, 3723.004, 1:02:03, 1 h 2 min",
    "360000000, 100:00:00.000, 360000.000, 100:00:00, 100 h 0 min",
  })
  void writesTimes(long millis, String vtt, String seconds, String clock, String length) {
    assertEquals(vtt, Times.vtt(millis));
    assertEquals(vtt.replace('.', ','), Times.srt(millis));
    assertEquals(seconds, Times.seconds(millis).toPlainString());
    assertEquals(clock, Times.clock(millis));
    assertEquals(length, Times.length(millis));
  }

  @Test
  void writesDates() {
    assertEquals(
        "Mon, 6 May 2024 00:00:00 GMT", Times.rfc2822(Instant.parse("2024-05-06T00:00:00Z")));
    assertEquals("6 May 2024", Times.longDate(LocalDate.of(2024, 5, 6)));
  }
}
