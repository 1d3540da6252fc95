package lector.publish.page;

import lector.episode.Timeline;
import lector.episode.Timeline.TimedSentence;
import lector.publish.markup.SentenceMarkup;
import lector.publish.wording.Times;
import lector.publish.write.Html;

/** Writes sentences as HTML: a span for each, with the seconds at which it starts and ends. */
final class TimedText extends SentenceMarkup {

  private final Timeline timeline;

  TimedText(Html html, Timeline timeline) {
    super(html);
    this.timeline = timeline;
  }

  @Override
  protected void write(TimedSentence sentence) {
    html.open(
        "span",
        "class",
        "s",
        "data-start",
        Times.seconds(timeline, sentence.startSample()),
        "data-end",
        Times.seconds(timeline, sentence.endSample()));
    text(sentence);
    html.close();
  }
}
