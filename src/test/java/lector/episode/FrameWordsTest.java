package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lector.script.Chapter;
import lector.script.Passage;
import lector.script.Passage.Beat;
import lector.script.Passage.Role;
import lector.script.Script;
import lector.script.ScriptWriter;
import lector.script.SpeakingRules;
import lector.script.Turn;
import org.junit.jupiter.api.Test;

class FrameWordsTest {

  private static final Script SCRIPT =
      ScriptWriter.write(Samples.article("# Rain\n\nIt rains.\n"), SpeakingRules.DEFAULT);

  private static Script around(FrameWords words) {
    return words.around(SCRIPT, Samples.SHOW, LocalDate.of(2026, 5, 1), "hum");
  }

  private static Optional<SpokenTemplate> template(String text) {
    return Optional.of(new SpokenTemplate(text));
  }

  @Test
  void saysNothingUnlessAsked() {
    FrameWords none = new FrameWords(Optional.empty(), Optional.empty(), false);
    assertEquals(SCRIPT, around(none));
  }

  @Test
  void opensWithAChapterOfTheShows() {
    FrameWords words =
        new FrameWords(
            template("{show}: {title} by {author}, {date}, read by {voice}."),
            Optional.empty(),
            false);
    List<Chapter> chapters = around(words).chapters();
    assertEquals("A Show", chapters.get(0).title());
    String said = "A Show: Rain by A. Maker, May 1, 2026, read by hum.";
    assertEquals(
        List.of(new Passage(Role.FRAME, Beat.NONE, said, "", 0)), chapters.get(0).passages());
    assertEquals(Beat.CHAPTER, chapters.get(1).passages().get(0).beat());
    assertEquals(SCRIPT.chapters().get(0).title(), chapters.get(1).title());
  }

  @Test
  void keepsWhatThePassageAfterTheWordsAsksFor() {
    Passage own =
        new Passage(
            Role.NARRATION,
            Beat.NONE,
            "",
            "It rains.",
            0,
            List.of(new Turn(0, 2, "Ada", "")),
            List.of());
    Chapter chapter = new Chapter("Rain", List.of(own)).after(Beat.CHAPTER);
    assertEquals(own.turns(), chapter.passages().get(0).turns());
    assertEquals(Beat.CHAPTER, chapter.passages().get(0).beat());
  }

  @Test
  void closesTheLastChapterWithItsWordsAndTheDisclosure() {
    FrameWords words = new FrameWords(Optional.empty(), template("That was {title}."), true);
    List<Passage> passages = around(words).chapters().get(0).passages();
    List<Passage> last = passages.subList(passages.size() - 2, passages.size());
    assertEquals(
        List.of("That was Rain.", "This was read aloud by a synthetic voice."),
        last.stream().map(Passage::spoken).toList());
    assertEquals(List.of(Beat.HEADING, Beat.PARAGRAPH), last.stream().map(Passage::beat).toList());
  }
}
