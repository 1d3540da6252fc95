package lector.publish.transcript;

import java.util.List;
import lector.episode.Episode;
import lector.episode.Timeline;
import lector.episode.Timeline.TimedWord;
import lector.publish.wording.Times;
import lector.publish.write.TextView;

/**
 * {@code words.vtt}: the captions with a time for every word, as WebVTT timestamp tags (W3C, 2019,
 * section 4.2.2). A tag's time lies within its cue and after the tag before it, so a word that
 * begins with its cue, or together with the word before it, has none.
 */
public final class WordsVtt extends TextView {

  /** Creates the view. */
  public WordsVtt() {
    super("words.vtt", "text/vtt");
  }

  @Override
  protected String text(Episode episode) {
    StringBuilder out = new StringBuilder("WEBVTT\n");
    for (Cue cue : VttTranscript.cues(episode)) {
      out.append('\n').append(VttTranscript.timing(cue)).append('\n');
      out.append(VttTranscript.voice(cue));
      appendLines(out, cue, episode.timeline());
    }
    return out.toString();
  }

  private static void appendLines(StringBuilder out, Cue cue, Timeline timeline) {
    long last = cue.startMillis();
    for (List<TimedWord> line : cue.lines()) {
      String space = "";
      for (TimedWord word : line) {
        out.append(space);
        long millis = timeline.millis(word.startSample());
        if (millis > last && millis < cue.endMillis()) {
          out.append('<').append(Times.vtt(millis)).append('>');
          last = millis;
        }
        out.append(VttTranscript.escape(word.text()));
        space = " ";
      }
      out.append('\n');
    }
  }
}
