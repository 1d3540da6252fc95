package lector.publish.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lector.episode.Episode;
import lector.episode.Timeline.TimedChapter;
import lector.publish.EpisodeFixture;
import lector.script.Passage.Role;
import lector.script.Reference;
import org.junit.jupiter.api.Test;

class JsonFilesTest {

  private final Episode episode =
      new EpisodeFixture()
          .passage(Role.NARRATION, "Rain.")
          .chapter("The \"Mill\"")
          .passage(Role.HEADING, "The \"Mill\"")
          .episode("Rain", LocalDate.of(2024, 5, 6));

  @Test
  void listsChaptersThatMeet() {
    assertEquals(
        """
        {
          "version" : "1.2.0",
          "title" : "Rain",
          "author" : "Ada Byron and Ben Cole",
          "fileName" : "sound file.mp3",
          "chapters" : [
            {
              "startTime" : 0.000,
              "endTime" : 0.650,
              "title" : "Introduction",
              "url" : "https://example.org/?a=1&b=2"
            },
            {
              "startTime" : 0.650,
              "endTime" : 1.500,
              "title" : "The \\"Mill\\"",
              "url" : "https://example.org/?a=1&b=2"
            }
          ]
        }
        """,
        new ChaptersFile().text(episode));
  }

  @Test
  void writesATranscriptSegmentForEverySentence() {
    assertEquals(
        """
        {
          "version" : "1.0.0",
          "segments" : [
            {
              "speaker" : "Heart",
              "startTime" : 0.000,
              "endTime" : 0.650,
              "body" : "Rain."
            },
            {
              "speaker" : "Heart",
              "startTime" : 0.650,
              "endTime" : 1.350,
              "body" : "The \\"Mill\\""
            }
          ]
        }
        """,
        new JsonTranscript().text(episode));
  }

  @Test
  void linksAChapterToWhereItsWordsWerePublished() {
    Reference reference = new Reference("The Paper", URI.create("https://example.org/rain"));
    TimedChapter chapter = new TimedChapter("Rain", 0, 10, List.of(), List.of(reference));
    assertEquals(Optional.of(reference.url()), chapter.url());
    assertEquals(Optional.empty(), new TimedChapter("Rain", 0, 10, List.of()).url());
  }
}
