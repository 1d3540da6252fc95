package lector.publish.transcript;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import lector.episode.Episode;
import lector.episode.Timeline;
import lector.episode.Timeline.TimedMark;
import lector.episode.Timeline.TimedWord;
import lector.publish.wording.SpeakerNames;
import lector.publish.wording.Times;
import lector.publish.write.Json;
import lector.publish.write.TextView;

/**
 * {@code transcript.json}: Podcasting 2.0's JSON transcript, version 1.0; a segment a sentence, or
 * several if several speak in it. Where the article has marks, as SSML can, {@code marks} tells
 * when each is reached; the standard lets programs pass over what they do not know.
 */
public final class JsonTranscript extends TextView {

  /** Creates the view. */
  public JsonTranscript() {
    super("transcript.json", "application/json");
  }

  @Override
  protected String text(Episode episode) {
    String narrator = SpeakerNames.narrator(episode);
    List<Segment> segments =
        Cues.ofSentences(episode.timeline(), narrator).stream()
            .map(cue -> segment(narrator, cue))
            .toList();
    List<Mark> marks =
        episode.timeline().marks().stream().map(mark -> mark(episode.timeline(), mark)).toList();
    return Json.of(new Transcript("1.0.0", segments, marks));
  }

  private static Mark mark(Timeline timeline, TimedMark mark) {
    return new Mark(mark.name(), Times.seconds(timeline.millis(mark.sample())));
  }

  private static Segment segment(String narrator, Cue cue) {
    String speaker = cue.speaker().isEmpty() ? narrator : cue.speaker();
    String body = cue.words().stream().map(TimedWord::text).collect(joining(" "));
    return new Segment(
        speaker, Times.seconds(cue.startMillis()), Times.seconds(cue.endMillis()), body);
  }

  private record Transcript(
      String version,
      List<Segment> segments,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Mark> marks) {}

  private record Mark(String name, BigDecimal time) {}

  private record Segment(String speaker, BigDecimal startTime, BigDecimal endTime, String body) {}
}
