package lector.publish.transcript;

import java.util.ArrayList;
import java.util.List;
import lector.episode.Timeline.TimedWord;

/** Divides words that no line can hold, such as addresses, into pieces that one can. */
final class LongWords {

  private static final String BREAKS_AFTER = "/-–—.,_?&=#";

  private LongWords() {}

  /**
   * The words, the long ones in pieces. A piece takes the share of the word's time that it has of
   * its characters.
   *
   * @param limit most characters of a word
   */
  static List<TimedWord> divide(List<TimedWord> words, int limit) {
    List<TimedWord> out = new ArrayList<>();
    for (TimedWord word : words) {
      int start = 0;
      while (word.text().length() - start > limit) {
        int end = breakBefore(word.text(), start, start + limit);
        out.add(piece(word, start, end));
        start = end;
      }
      out.add(piece(word, start, word.text().length()));
    }
    return out;
  }

  private static int breakBefore(String text, int start, int limit) {
    for (int end = limit; end > start + (limit - start) / 2; end--) {
      if (BREAKS_AFTER.indexOf(text.charAt(end - 1)) >= 0) {
        return end;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  private static TimedWord piece(TimedWord word, int start, int end) {
    int length = Math.max(1, word.text().length());
    long span = word.endSample() - word.startSample();
    return new TimedWord(
        word.text().substring(start, end),
        word.startSample() + span * start / length,
        word.startSample() + span * end / length);
  }
}
