package lector.publish;

import java.util.List;
import lector.episode.Timeline.TimedSentence;

/**
 * Writes sentences as HTML. What is not the article's stands in {@code <i class="announced">}; how
 * a sentence is tied to its time is the subclass's.
 */
abstract class SentenceMarkup {

  /** The page or chapter that is written. */
  final Html html;

  SentenceMarkup(Html html) {
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
  abstract void write(TimedSentence sentence);

  /** Writes the words of a sentence as plain text. */
  final void text(TimedSentence sentence) {
    int announced = announced(sentence);
    if (announced > 0) {
      html.element("i", sentence.text().substring(0, announced), "class", "announced");
    }
    html.text(sentence.text().substring(announced));
  }

  /** Whether a sentence begins with words that are not the article's. */
  static boolean isAnnounced(TimedSentence sentence) {
    return announced(sentence) > 0;
  }

  /** How many characters at the start of a sentence are not the article's. */
  static int announced(TimedSentence sentence) {
    int length = sentence.text().length();
    if (sentence.sourceStart() < 0) {
      return length;
    }
    return Math.max(0, length - (sentence.sourceEnd() - sentence.sourceStart()));
  }
}
