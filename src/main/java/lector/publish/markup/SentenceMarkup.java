package lector.publish.markup;

import java.util.List;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedTurn;
import lector.publish.write.Html;

/**
 * Writes sentences as HTML. What is not the article's stands in {@code <i class="announced">}, what
 * somebody says whom the article names in {@code <span class="said" data-speaker="…">}; how a
 * sentence is tied to its time is the subclass's.
 */
public abstract class SentenceMarkup {

  /** The page or chapter that is written. */
  protected final Html html;

  /**
   * Prepares to write.
   *
   * @param html where to
   */
  protected SentenceMarkup(Html html) {
    this.html = html;
  }

  final void write(List<TimedSentence> sentences) {
    String space = "";
    for (TimedSentence sentence : sentences) {
      html.text(space);
      write(sentence);
      space = " ";
    }
  }

  /** Writes one sentence. */
  protected abstract void write(TimedSentence sentence);

  /** Writes the words of a sentence as plain text. */
  protected final void text(TimedSentence sentence) {
    int announced = announced(sentence);
    if (announced > 0) {
      html.element("i", sentence.text().substring(0, announced), "class", "announced");
    }
    int at = announced;
    for (TimedTurn turn : sentence.turns()) {
      int start = Math.max(at, place(sentence, turn.firstWord()));
      int end = Math.max(start, place(sentence, turn.endWord() - 1) + length(sentence, turn));
      if (!turn.speaker().isEmpty() && end > start) {
        html.text(sentence.text().substring(at, start));
        String said = sentence.text().substring(start, end);
        html.element("span", said, "class", "said", "data-speaker", turn.speaker());
        at = end;
      }
    }
    html.text(sentence.text().substring(at));
  }

  /** Where a word stands in its sentence, whose words are divided by single spaces. */
  private static int place(TimedSentence sentence, int word) {
    return sentence.words().subList(0, word).stream().mapToInt(w -> w.text().length() + 1).sum();
  }

  private static int length(TimedSentence sentence, TimedTurn turn) {
    return sentence.words().get(turn.endWord() - 1).text().length();
  }

  /** Whether a sentence begins with words that are not the article's. */
  static boolean isAnnounced(TimedSentence sentence) {
    return announced(sentence) > 0;
  }

  /** How many characters at the start of a sentence are not the article's. */
  protected static int announced(TimedSentence sentence) {
    int length = sentence.text().length();
    if (sentence.sourceStart() < 0) {
      return length;
    }
    return Math.max(0, length - (sentence.sourceEnd() - sentence.sourceStart()));
  }
}
