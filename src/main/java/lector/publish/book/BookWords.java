package lector.publish.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lector.episode.Timeline;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedTurn;
import lector.episode.Timeline.TimedWord;
import lector.publish.markup.SentenceMarkup;
import lector.publish.write.Html;

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
  protected void write(TimedSentence sentence) {
    sentences++;
    String id = "s" + sentences;
    html.open("span", "id", id);
    int announced = announced(sentence);
    if (announced > 0) {
      html.open("i", "class", "announced");
    }
    int at = 0;
    int saidTo = 0;
    for (int i = 0; i < sentence.words().size(); i++) {
      TimedWord word = sentence.words().get(i);
      if (at > 0 && at == announced) {
        html.close();
      }
      html.text(at == 0 ? "" : " ");
      Optional<TimedTurn> said =
          i < saidTo || at < announced ? Optional.empty() : said(sentence, i);
      if (said.isPresent()) {
        html.open("span", "class", "said", "data-speaker", said.get().speaker());
        saidTo = said.get().endWord();
      }
      write(id, word);
      if (i + 1 == saidTo) {
        html.close();
      }
      at += word.text().length() + 1;
    }
    if (announced >= at - 1 && announced > 0) {
      html.close();
    }
    html.close();
  }

  /** What somebody says whom the article names, if it begins with a word. */
  private static Optional<TimedTurn> said(TimedSentence sentence, int word) {
    return sentence.turns().stream()
        .filter(turn -> turn.firstWord() == word && !turn.speaker().isEmpty())
        .findFirst();
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
