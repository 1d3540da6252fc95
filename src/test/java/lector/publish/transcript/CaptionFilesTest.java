package lector.publish.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import lector.episode.Episode;
import lector.publish.EpisodeFixture;
import lector.script.Passage.Role;
import org.junit.jupiter.api.Test;

class CaptionFilesTest {

  private final Episode episode =
      new EpisodeFixture()
          .passage(Role.HEADING, "Tea & <toast>")
          .passage(
              Role.NARRATION, "The kettle sang while the lector — hoarse by now — turned a page.")
          .episode("Tea", LocalDate.of(2024, 5, 6));

  @Test
  void writesWebVttWithItsSignsEscaped() {
    assertEquals(
        """
        WEBVTT

        00:00:00.000 --> 00:00:00.700
        Tea &amp; &lt;toast&gt;

        00:00:00.900 --> 00:00:03.400
        The kettle sang while the lector — hoarse by now — turned a page.
        """,
        new VttTranscript().text(episode));
  }

  @Test
  void stampsEveryWordThatBeginsLaterThanTheOneBefore() {
    assertEquals(
        """
        WEBVTT

        00:00:00.000 --> 00:00:00.700
        Tea <00:00:00.150>&amp; &lt;toast&gt;

        00:00:00.900 --> 00:00:03.400
        The <00:00:01.050>kettle <00:00:01.350>sang <00:00:01.550>while <00:00:01.800>the \
        <00:00:01.950>lector <00:00:02.250>— hoarse <00:00:02.550>by <00:00:02.650>now \
        <00:00:02.800>— turned <00:00:03.100>a <00:00:03.150>page.
        """,
        new WordsVtt().text(episode));
  }

  @Test
  void writesSubRipInShortLinesNumbered() {
    assertEquals(
        """
        1
        00:00:00,000 --> 00:00:00,700
        Tea & <toast>

        2
        00:00:00,900 --> 00:00:03,400
        The kettle sang while the lector
        — hoarse by now — turned a page.
        """,
        new SrtTranscript().text(episode));
  }
}
