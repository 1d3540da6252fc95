package lector.publish;

import java.util.List;
import lector.episode.Timeline;
import lector.episode.Timeline.TimedSentence;

/** Writes sentences as HTML: a span for each, with the seconds at which it starts and ends. */
final class TimedText {

  private final Html html;
  private final Timeline timeline;

  TimedText(Html html, Timeline timeline) {
    this.html = html;
    this.timeline = timeline;
  }

  void write(List<TimedSentence> sentences) {
    String space = "";
    for (TimedSentence sentence : sentences) {
      html.text(space);
      write(sentence);
      space = " ";
    }
  }

  private void write(TimedSentence sentence) {
    html.open(
        "span",
        "class",
        "s",
        "data-start",
        seconds(sentence.startSample()),
        "data-end",
        seconds(sentence.endSample()));
    int announced = announced(sentence);
    if (announced > 0) {
      html.element("i", sentence.text().substring(0, announced), "class", "announced");
    }
    html.text(sentence.text().substring(announced)).close();
  }

  /** Whether a sentence begins with words that are not the article's. */
  static boolean isAnnounced(TimedSentence sentence) {
    return announced(sentence) > 0;
  }

  /** How many characters at the start of a sentence are not the article's. */
  private static int announced(TimedSentence sentence) {
    int length = sentence.text().length();
    if (sentence.sourceStart() < 0) {
      return length;
    }
    return Math.max(0, length - (sentence.sourceEnd() - sentence.sourceStart()));
  }

  private String seconds(long sample) {
    return Times.seconds(timeline.millis(sample)).toPlainString();
  }
}
