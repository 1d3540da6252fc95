package lector.publish;

import java.util.ArrayList;
import java.util.List;
import lector.episode.Timeline;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedWord;

/**
 * Writes sentences for a book, with an identifier for each sentence and each word that is heard,
 * and keeps account of when each word is.
 */
final class BookWords extends SentenceMarkup {

  private final Timeline timeline;
  private final List<Clip> clips = new ArrayList<>();
  private int sentences;

  BookWords(Html html, Timeline timeline) {
    super(html);
    this.timeline = timeline;
  }

  /**
   * A word that is heard.
   *
   * @param sentence identifier of its sentence
   * @param word its identifier
   * @param startMillis when it begins; later than the one before it
   */
  record Clip(String sentence, String word, long startMillis) {}

  /** The words that were written, in their order. */
  List<Clip> clips() {
    return List.copyOf(clips);
  }

  @Override
  void write(TimedSentence sentence) {
    sentences++;
    String id = "s" + sentences;
    html.open("span", "id", id);
    int announced = announced(sentence);
    if (announced > 0) {
      html.open("i", "class", "announced");
    }
    int at = 0;
    for (TimedWord word : sentence.words()) {
      if (at > 0 && at == announced) {
        html.close();
      }
      html.text(at == 0 ? "" : " ");
      write(id, word);
      at += word.text().length() + 1;
    }
    if (announced >= at - 1 && announced > 0) {
      html.close();
    }
    html.close();
  }

  private void write(String sentence, TimedWord word) {
    long start = timeline.millis(word.startSample());
    boolean heard = word.endSample() > word.startSample();
    if (heard && (clips.isEmpty() || start > clips.get(clips.size() - 1).startMillis())) {
      String id = "w" + (clips.size() + 1);
      clips.add(new Clip(sentence, id, start));
      html.element("span", word.text(), "id", id);
    } else {
      html.text(word.text());
    }
  }
}
