package lector.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import lector.episode.Episode;
import lector.episode.Episode.MediaFile;
import lector.script.Passage.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private final Episode episode =
      new EpisodeFixture()
          .passage(Role.NARRATION, "One.")
          .chapter("Mill & <stone>")
          .passage(Role.HEADING, "Mill & <stone>")
          .episode("Rain", LocalDate.of(2024, 11, 1));

  @ParameterizedTest
  @CsvSource({"'', ''", "Ada, Ada", "Ada;Ben, Ada and Ben", "'Ada;Ben;Cy', 'Ada, Ben and Cy'"})
  void namesAuthors(String names, String expected) {
    List<String> authors = names.isEmpty() ? List.of() : List.of(names.split(";", -1));
    assertEquals(expected, Wording.authors(authors).orElse(""));
  }

  @Test
  void tellsFormatAndSize() {
    MediaFile file = new MediaFile("why.now.m4b", "audio/x-m4a", 4_249_999, "");
    assertEquals("M4B, 4.2 MB", Wording.format(file));
  }

  @Test
  void writesShowNotesThatAppsCanLinkTimesIn() {
    assertEquals(
        "<p>What Rain says &amp; means.</p>"
            + "<ul><li>0:00 Introduction</li><li>0:00 Mill &amp; &lt;stone&gt;</li></ul>"
            + "<p>Written by Ada Byron and Ben Cole."
            + " <a href=\"https://example.org/?a=1&amp;b=2\">Read the original</a>."
            + " Read aloud by Heart, a synthetic voice.</p>",
        ShowNotes.of(episode));
  }
}
