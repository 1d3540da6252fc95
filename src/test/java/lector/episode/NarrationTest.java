package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lector.audio.Chime;
import lector.audio.Jingle;
import lector.audio.Recording;
import lector.episode.Timeline.TimedChapter;
import lector.episode.Timeline.TimedPassage;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedWord;
import lector.script.Script;
import lector.script.ScriptWriter;
import lector.script.SpeakingRules;
import lector.text.TextFrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NarrationTest {

  private static final String TEXT =
      """
      # Title

      One two. Three.

      Four.

      ## Part

      1. Five
      2. Six

      ***

      ## Next

      Seven eight.
      """;

  private static final double GRID_SECONDS = (double) Pacing.GRID_SAMPLES / FakeEngine.RATE;

  @TempDir Path folder;
  private final List<String> heard = new ArrayList<>();

  @Test
  void waitsAsLongAsEachBeatAsks() throws IOException {
    Timeline timeline = narrate(TEXT, 1);
    List<TimedSentence> sentences = sentences(timeline);
    List<Double> pauses = new ArrayList<>();
    long before = 0;
    for (TimedSentence sentence : sentences) {
      pauses.add(round(timeline.seconds(sentence.startSample() - before)));
      before = sentence.endSample();
    }
    pauses.add(round(timeline.seconds(timeline.lengthSamples() - before)));
    // Less the 0.08 s of silence that engines leave at the ends of a sentence.
    Script script = ScriptWriter.write(Samples.article(TEXT), SpeakingRules.DEFAULT);
    List<Double> expected = new ArrayList<>();
    script.chapters().stream()
        .flatMap(chapter -> chapter.passages().stream())
        .forEach(
            passage -> {
              expected.add(round(Math.max(0, Pacing.seconds(passage.beat()) - 0.08)));
              for (int i = 1; i < new TextFrontEnd().sentences(passage).size(); i++) {
                expected.add(0.32);
              }
            });
    expected.set(0, round(expected.get(0) + 0.42));
    expected.add(0.92);
    assertEquals(expected.size(), pauses.size());
    for (int i = 0; i < pauses.size(); i++) {
      // Lengthened to the grid that sentences begin on.
      assertEquals(expected.get(i) + GRID_SECONDS / 2, pauses.get(i), GRID_SECONDS / 2 + 1e-3);
    }
    assertTrue(expected.contains(1.12), "a chapter's beat");
    assertTrue(expected.contains(0.62), "a paragraph's beat");
  }

  @Test
  void putsSoundsBetweenTheWordsAndKeepsTheTimesTrue() throws IOException {
    Frame none = Frame.NONE;
    Optional<Jingle> chime = Optional.of(Jingle.of(Chime.CHAPTER));
    double ring = chime.get().beside(FakeEngine.RATE, -20).seconds();
    Timeline plain = narrate(TEXT, 1);
    Timeline framed = narrate(TEXT, 1, new Frame(-16, chime, chime, chime, 3, none.words()));
    List<TimedSentence> sentences = sentences(framed);
    assertEquals(sentences(plain).size(), sentences.size());
    double first = framed.seconds(sentences.get(0).startSample());
    assertEquals(ring + 0.42, first, GRID_SECONDS);
    long end = sentences.get(sentences.size() - 1).endSample();
    assertEquals(ring + 1.84, framed.seconds(framed.lengthSamples() - end), 2 * GRID_SECONDS);
    for (int i = 1; i < framed.chapters().size(); i++) {
      List<TimedPassage> before = framed.chapters().get(i - 1).passages();
      List<TimedSentence> last = before.get(before.size() - 1).sentences();
      long ended = last.get(last.size() - 1).endSample();
      TimedChapter chapter = framed.chapters().get(i);
      long begun = chapter.passages().get(0).sentences().get(0).startSample();
      double pause = framed.seconds(begun - ended);
      assertEquals(ring + 2.84, pause, 2 * GRID_SECONDS, "two halves of 3 s");
      assertEquals(0.3, framed.seconds(begun - chapter.startSample()), 1e-3);
    }
  }

  @Test
  void beginsEachSentenceOnTheGrid() throws IOException {
    for (TimedSentence sentence : sentences(narrate(TEXT, 1))) {
      assertEquals(0, sentence.startSample() % Pacing.GRID_SAMPLES, sentence.text());
    }
  }

  @Test
  void startsEachChapterJustBeforeItsFirstWord() throws IOException {
    Timeline timeline = narrate(TEXT, 1);
    List<TimedChapter> chapters = timeline.chapters();
    assertEquals(3, chapters.size());
    assertEquals(0, chapters.get(0).startSample());
    for (TimedChapter chapter : chapters.subList(1, chapters.size())) {
      long first = chapter.passages().get(0).sentences().get(0).startSample();
      assertEquals(0.3, timeline.seconds(first - chapter.startSample()), 1e-9);
    }
  }

  @Test
  void coversTheWholeRecordingWithoutGoingBack() throws IOException {
    Timeline timeline = narrate(TEXT, 1);
    long chapterEnd = 0;
    long last = 0;
    for (TimedChapter chapter : timeline.chapters()) {
      assertEquals(chapterEnd, chapter.startSample());
      chapterEnd = chapter.endSample();
      for (TimedPassage passage : chapter.passages()) {
        for (TimedSentence sentence : passage.sentences()) {
          assertTrue(sentence.startSample() >= chapter.startSample());
          assertTrue(sentence.endSample() <= chapter.endSample());
          for (TimedWord word : sentence.words()) {
            assertTrue(word.startSample() >= last && word.endSample() >= word.startSample());
            last = word.endSample();
          }
        }
      }
    }
    assertEquals(timeline.lengthSamples(), chapterEnd);
  }

  @Test
  void knowsWhereEachSentenceStandsInTheArticle() throws IOException {
    String text = Samples.article(TEXT).text();
    for (TimedSentence sentence : sentences(narrate(TEXT, 1))) {
      if (sentence.sourceStart() >= 0) {
        String own = text.substring(sentence.sourceStart(), sentence.sourceEnd());
        assertTrue(sentence.text().endsWith(own), sentence.text() + " / " + own);
      }
    }
  }

  @Test
  void shortensPausesAtAFasterPace() throws IOException {
    Timeline slow = narrate(TEXT, 1);
    Timeline fast = narrate(TEXT, 2);
    long words = sentences(slow).stream().mapToLong(s -> s.endSample() - s.startSample()).sum();
    assertEquals(
        (slow.lengthSamples() - words) / 2.0, (double) (fast.lengthSamples() - words), 8 * 576);
  }

  @Test
  void tellsHowFarItHasComeUpToTheEnd() throws IOException {
    narrate(TEXT, 1);
    assertEquals(sentences(narrate(TEXT, 1)).size(), heard.size() / 2);
    assertTrue(heard.get(heard.size() - 1).startsWith("Next "), heard.toString());
  }

  private Timeline narrate(String text, double speed) throws IOException {
    return narrate(text, speed, Frame.NONE);
  }

  private Timeline narrate(String text, double speed, Frame frame) throws IOException {
    Script script = ScriptWriter.write(Samples.article(text), SpeakingRules.DEFAULT);
    FakeEngine engine = new FakeEngine();
    try (Recording recording = new Recording(folder, FakeEngine.RATE);
        SpeechQueue queue =
            new SpeechQueue(
                script.chapters().stream().flatMap(c -> c.passages().stream()).iterator(),
                new TextFrontEnd(),
                engine,
                speed,
                2)) {
      Timeline timeline =
          new Narration(
                  new FramedSound(recording, frame, FakeEngine.RATE, -20),
                  FakeEngine.RATE,
                  speed,
                  (chapter, done, of, seconds) -> heard.add(chapter + " " + done + "/" + of))
              .narrate(script, queue);
      assertEquals(recording.length(), timeline.lengthSamples());
      return timeline;
    }
  }

  private static List<TimedSentence> sentences(Timeline timeline) {
    return timeline.chapters().stream()
        .flatMap(chapter -> chapter.passages().stream())
        .flatMap(passage -> passage.sentences().stream())
        .toList();
  }

  private static double round(double seconds) {
    return Math.round(seconds * 1000) / 1000.0;
  }
}
