package lector.publish.page;

import java.util.stream.Collectors;
import lector.episode.Timeline;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedWord;
import lector.publish.markup.SentenceMarkup;
import lector.publish.wording.Times;
import lector.publish.write.Html;

/**
 * Writes sentences as HTML: a span for each, with the second at which it starts, and in {@code
 * data-words} how many milliseconds later each of its words does. A word without sound has a hyphen
 * there. A span for each word would be too much for a long text: three hours have some 30,000.
 */
final class TimedWords extends SentenceMarkup {

  private final Timeline timeline;

  TimedWords(Html html, Timeline timeline) {
    super(html);
    this.timeline = timeline;
  }

  @Override
  protected void write(TimedSentence sentence) {
    long start = timeline.millis(sentence.startSample());
    String words =
        sentence.words().stream().map(word -> offset(word, start)).collect(Collectors.joining(" "));
    html.open(
        "span",
        "class",
        "s",
        "data-start",
        Times.seconds(timeline, sentence.startSample()),
        "data-words",
        words);
    text(sentence);
    html.close();
  }

  private String offset(TimedWord word, long startMillis) {
    return word.endSample() > word.startSample()
        ? Long.toString(timeline.millis(word.startSample()) - startMillis)
        : "-";
  }
}
