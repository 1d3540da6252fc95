package lector.publish.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import lector.episode.Episode;
import lector.publish.EpisodeFixture;
import lector.script.Passage.Role;
import org.junit.jupiter.api.Test;

class ShowNotesTest {

  private final Episode episode =
      new EpisodeFixture()
          .passage(Role.NARRATION, "One.")
          .chapter("Mill & <stone>")
          .passage(Role.HEADING, "Mill & <stone>")
          .episode("Rain", LocalDate.of(2024, 11, 1));

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
