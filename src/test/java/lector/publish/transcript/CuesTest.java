package lector.publish.transcript;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lector.episode.Timeline;
import lector.episode.Timeline.TimedChapter;
import lector.episode.Timeline.TimedPassage;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedWord;
import lector.publish.EpisodeFixture;
import lector.script.Passage.Role;
import org.junit.jupiter.api.Test;

class CuesTest {

  @Test
  void startsWithItsFirstWordAndEndsWithItsLast() {
    Timeline timeline =
        new EpisodeFixture()
            .passage(Role.NARRATION, "Nobody had told the lector.", "He read on and on.")
            .timeline();
    List<Cue> cues = Cues.of(timeline, "Heart", 65);
    assertEquals(List.of(0L, 1550L), cues.stream().map(Cue::startMillis).toList());
    assertEquals(1150, cues.get(0).endMillis());
  }

  @Test
  void showsShortCuesLongEnoughToRead() {
    Timeline timeline = new EpisodeFixture().passage(Role.NARRATION, "No.", "Well?").timeline();
    List<Cue> cues = Cues.of(timeline, "Heart", 65);
    assertEquals(550, cues.get(0).endMillis(), "until the next begins");
    assertEquals(1200, cues.get(1).endMillis(), "until the audio ends");
  }

  @Test
  void givesSignsWithoutSoundTheirOwnTime() {
    Timeline timeline =
        new EpisodeFixture().passage(Role.NARRATION, "* * *", "Night fell.", "* * *").timeline();
    List<Cue> cues = Cues.of(timeline, "Heart", 65);
    assertInOrder(cues, timeline);
    assertEquals("* * * Night fell. * * *", text(cues));
  }

  @Test
  void dividesTheMillisecondWhenSoundlessSentencesShareIt() {
    TimedSentence silent = sentence("***", 24_000, 24_000);
    TimedSentence last = sentence("End.", 12_000, 24_000);
    TimedPassage passage = new TimedPassage(Role.NARRATION, List.of(last, silent, silent));
    Timeline timeline =
        new Timeline(24_000, 24_000, List.of(new TimedChapter("", 0, 24_000, List.of(passage))));
    List<Cue> cues = Cues.of(timeline, "Heart", 65);
    assertInOrder(cues, timeline);
    assertEquals(new Cue(999, 1000, "", cues.get(2).lines()), cues.get(2));
  }

  @Test
  void dividesAddressesThatNoLineCanHold() {
    String address = "https://example.org/archive/of/the/harbour/office/1887";
    Timeline timeline = new EpisodeFixture().passage(Role.NARRATION, "See " + address).timeline();
    List<Cue> cues = Cues.of(timeline, "Heart", 32);
    assertEquals("See https://example.org/archive/of/ the/harbour/office/1887", text(cues));
    assertEquals(address, text(cues).substring(4).replace(" ", ""));
  }

  private static TimedSentence sentence(String text, long start, long end) {
    return new TimedSentence(text, 0, 3, start, end, List.of(new TimedWord(text, start, end)));
  }

  private static void assertInOrder(List<Cue> cues, Timeline timeline) {
    long last = 0;
    for (Cue cue : cues) {
      assertTrue(cue.startMillis() >= last, cues::toString);
      assertTrue(cue.endMillis() > cue.startMillis(), cues::toString);
      last = cue.endMillis();
    }
    assertTrue(last <= timeline.millis(timeline.lengthSamples()), cues::toString);
  }

  private static String text(List<Cue> cues) {
    return cues.stream()
        .flatMap(cue -> cue.words().stream())
        .map(TimedWord::text)
        .collect(joining(" "));
  }
}
