package lector.publish.transcript;

import static java.util.stream.Collectors.joining;

import java.util.List;
import lector.episode.Episode;
import lector.episode.Timeline.TimedWord;
import lector.publish.wording.SpeakerNames;
import lector.publish.wording.Times;
import lector.publish.write.PlainText;
import lector.publish.write.TextView;

/**
 * {@code transcript.vtt}: captions, in WebVTT (W3C, 2019), at most 65 characters a line. Where
 * several speak, each cue names the speaker.
 */
public final class VttTranscript extends TextView {

  private static final int LINE_LENGTH = 65;

  /** Creates the view. */
  public VttTranscript() {
    super("transcript.vtt", "text/vtt");
  }

  @Override
  protected String text(Episode episode) {
    StringBuilder out = new StringBuilder("WEBVTT\n");
    for (Cue cue : cues(episode)) {
      out.append('\n').append(timing(cue)).append('\n').append(voice(cue));
      cue.lines().forEach(line -> out.append(line(line)).append('\n'));
    }
    return out.toString();
  }

  static List<Cue> cues(Episode episode) {
    return Cues.of(episode.timeline(), SpeakerNames.narrator(episode), LINE_LENGTH);
  }

  /** The line that says when a cue is shown. */
  static String timing(Cue cue) {
    return Times.vtt(cue.startMillis()) + " --> " + Times.vtt(cue.endMillis());
  }

  /** The tag of who says a cue (section 4.2.2, voice spans), or nothing. */
  static String voice(Cue cue) {
    return cue.speaker().isEmpty() ? "" : "<v " + escape(cue.speaker()) + ">";
  }

  /** A text as a cue may hold it: WebVTT's own signs written as references, no line breaks. */
  static String escape(String text) {
    return PlainText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String line(List<TimedWord> words) {
    return words.stream().map(word -> escape(word.text())).collect(joining(" "));
  }
}
