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
 * {@code transcript.srt}: captions in SubRip's format, at most two lines of 32 characters, which is
 * what Apple Podcasts asks for. Where several speak, a cue that begins what one says begins with
 * the speaker's name. The format has no way to escape anything.
 */
public final class SrtTranscript extends TextView {

  private static final int LINE_LENGTH = 32;

  /** Creates the view. */
  public SrtTranscript() {
    super("transcript.srt", "application/x-subrip");
  }

  @Override
  protected String text(Episode episode) {
    StringBuilder out = new StringBuilder();
    int number = 0;
    for (Cue cue :
        Cues.announced(episode.timeline(), SpeakerNames.narrator(episode), LINE_LENGTH)) {
      number++;
      out.append(number == 1 ? "" : "\n").append(number).append('\n');
      out.append(Times.srt(cue.startMillis()))
          .append(" --> ")
          .append(Times.srt(cue.endMillis()))
          .append('\n');
      cue.lines().forEach(line -> out.append(line(line)).append('\n'));
    }
    return out.toString();
  }

  private static String line(List<TimedWord> words) {
    return words.stream()
        .map(word -> PlainText.of(word.text()).replace("-->", "→"))
        .collect(joining(" "));
  }
}
