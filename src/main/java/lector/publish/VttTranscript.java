package lector.publish;

import static java.util.stream.Collectors.joining;

import java.util.List;
import lector.episode.Episode;
import lector.episode.Timeline.TimedWord;

/** {@code transcript.vtt}: captions, in WebVTT (W3C, 2019), at most 65 characters a line. */
final class VttTranscript extends TextView {

  static final int LINE_LENGTH = 65;

  VttTranscript() {
    super("transcript.vtt", "text/vtt");
  }

  @Override
  String text(Episode episode) {
    StringBuilder out = new StringBuilder("WEBVTT\n");
    for (Cue cue : Cues.of(episode.timeline(), LINE_LENGTH)) {
      out.append('\n').append(timing(cue)).append('\n');
      cue.lines().forEach(line -> out.append(line(line)).append('\n'));
    }
    return out.toString();
  }

  /** The line that says when a cue is shown. */
  static String timing(Cue cue) {
    return Times.vtt(cue.startMillis()) + " --> " + Times.vtt(cue.endMillis());
  }

  /** A text as a cue may hold it: WebVTT's own signs written as references, no line breaks. */
  static String escape(String text) {
    return PlainText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String line(List<TimedWord> words) {
    return words.stream().map(word -> escape(word.text())).collect(joining(" "));
  }
}
