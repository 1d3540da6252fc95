package lector.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lector.article.Article;
import lector.article.Articles;
import lector.article.Input;
import lector.article.Omission;
import lector.article.Source;
import lector.audio.Recording;
import lector.episode.Timeline.TimedMark;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedWord;
import lector.script.Script;
import lector.script.ScriptWriter;
import lector.script.SpeakingRules;
import lector.speech.Speech;
import lector.text.Sentence;
import lector.text.TextFrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an article's own directions come to in the audio. */
class MarkedNarrationTest {

  private static final double EDGES = 0.08;

  @TempDir Path folder;

  private final List<Double> paces = Collections.synchronizedList(new ArrayList<>());

  @Test
  void waitsAsLongAsABreakAsks() throws IOException {
    Timeline timeline = narrate("<p>One <break time='1.5s'/>two.</p><p>Three.</p>");
    List<TimedSentence> said = sentences(timeline);
    assertEquals(1.5 - EDGES, gap(timeline, said.get(0), said.get(1)), 0.04);
    assertEquals(0.7 - EDGES, gap(timeline, said.get(1), said.get(2)), 0.04);
  }

  @Test
  void saysAStretchAtItsPace() throws IOException {
    narrate("One. <prosody rate='80%'>Two.</prosody> Three.");
    Collections.sort(paces);
    assertEquals(List.of(0.8, 1.0, 1.0), paces);
  }

  @Test
  void notesWhenANamedPlaceIsReached() throws IOException {
    Timeline timeline =
        narrate(
            "<p><mark name='a'/>One <mark name='b'/>two.<mark name='c'/><break time='1s'/>"
                + "<mark name='d'/> Three.</p><p><mark name='e'/>Four.<mark name='f'/></p>");
    List<TimedWord> words =
        sentences(timeline).stream().flatMap(each -> each.words().stream()).toList();
    assertEquals(
        List.of(
            new TimedMark("a", words.get(0).startSample()),
            new TimedMark("b", words.get(1).startSample()),
            new TimedMark("c", words.get(1).endSample()),
            new TimedMark("d", words.get(2).startSample()),
            new TimedMark("e", words.get(3).startSample()),
            new TimedMark("f", words.get(3).endSample())),
        timeline.marks());
  }

  @Test
  void writesAndReadsMarksInTheManifest() throws IOException {
    Timeline timeline = narrate("<p>One <mark name='b'/>two.</p>");
    Json.write(timeline, folder.resolve("timeline.json"));
    assertEquals(timeline, Json.read(folder.resolve("timeline.json"), Timeline.class));
  }

  @Test
  void showsWhatIsWrittenAndNamesWhatNoVoiceCanSay() throws IOException {
    Script script = script("<p><sub alias='the web'>WWW</sub> <phoneme ph='ǃa'>Qha</phoneme>.</p>");
    Timeline timeline = narrate(script);
    assertEquals("WWW Qha.", sentences(timeline).get(0).text());
    Receipt receipt = Receipt.of(script, timeline);
    assertEquals("WWW Qha.", receipt.spoken().get(0).text());
    assertEquals(
        List.of("/ǃa/ for \"Qha\""), receipt.leftOut().stream().map(Omission::text).toList());
  }

  private static Script script(String ssml) {
    byte[] bytes = ("<speak>" + ssml + "</speak>").getBytes(StandardCharsets.UTF_8);
    Source source = Source.of("a.ssml", Optional.empty(), bytes, Optional.empty());
    Article article = new Articles().read(new Input(source, bytes), "a.ssml");
    return ScriptWriter.write(article, SpeakingRules.DEFAULT);
  }

  private Timeline narrate(String ssml) throws IOException {
    return narrate(script(ssml));
  }

  private Timeline narrate(Script script) throws IOException {
    FakeEngine engine =
        new FakeEngine() {
          @Override
          public Speech speak(Sentence sentence, double speed) {
            paces.add(speed);
            return super.speak(sentence, speed);
          }
        };
    try (Recording recording = new Recording(folder, FakeEngine.RATE);
        SpeechQueue queue =
            new SpeechQueue(
                script.chapters().stream().flatMap(c -> c.passages().stream()).iterator(),
                new TextFrontEnd(),
                engine,
                1,
                2)) {
      return new Narration(
              new FramedSound(recording, Frame.NONE, FakeEngine.RATE, -20),
              FakeEngine.RATE,
              1,
              (chapter, done, of, seconds) -> {})
          .narrate(script, queue);
    }
  }

  private static List<TimedSentence> sentences(Timeline timeline) {
    return timeline.chapters().stream()
        .flatMap(chapter -> chapter.passages().stream())
        .flatMap(passage -> passage.sentences().stream())
        .toList();
  }

  private static double gap(Timeline timeline, TimedSentence first, TimedSentence second) {
    return timeline.seconds(second.startSample() - first.endSample());
  }
}
