package lector.episode;

import java.util.ArrayList;
import java.util.List;
import lector.episode.Timeline.TimedWord;
import lector.speech.Speech;
import lector.text.Sentence;
import lector.text.SpokenWord;

/**
 * From spoken words to written ones: "1987" is heard when "nineteen" begins and until
 * "eighty-seven" ends.
 */
final class WrittenWords {

  private WrittenWords() {}

  /**
   * Times the written words of a sentence.
   *
   * @param sentence the sentence
   * @param speech how it was spoken
   * @param start place of the speech on the timeline, in samples
   */
  static List<TimedWord> time(Sentence sentence, Speech speech, long start) {
    String text = sentence.spoken();
    List<TimedWord> words = new ArrayList<>();
    long at = start + (speech.words().isEmpty() ? 0 : speech.words().get(0).start());
    int spoken = 0;
    for (int from = 0; from < text.length(); ) {
      int to = text.indexOf(' ', from);
      to = to < 0 ? text.length() : to;
      if (to > from) {
        int after = after(sentence.words(), spoken, from, to, text.length());
        long wordStart = at;
        if (after > spoken) {
          wordStart = Math.max(at, start + speech.words().get(spoken).start());
          at = Math.max(wordStart, start + speech.words().get(after - 1).end());
        }
        words.add(new TimedWord(text.substring(from, to), wordStart, at));
        spoken = after;
      }
      from = to + 1;
    }
    return words;
  }

  /**
   * Index after the last spoken word that a written word is heard as. Spoken words that come from
   * several written ones ("three point five million dollars" from "$3.5 million") are shared out.
   */
  private static int after(List<SpokenWord> words, int first, int from, int to, int textLength) {
    int after = first;
    while (after < words.size() && words.get(after).start() < to) {
      SpokenWord word = words.get(after);
      if (word.end() > to && word.end() <= textLength) {
        return after + share(words, after, from, to);
      }
      after++;
    }
    return after;
  }

  /** How many of the spoken words that go on behind the written one are its own. */
  private static int share(List<SpokenWord> words, int first, int from, int to) {
    SpokenWord word = words.get(first);
    int together = 0;
    while (first + together < words.size()
        && words.get(first + together).start() == word.start()
        && words.get(first + together).end() == word.end()) {
      together++;
    }
    int begin = Math.max(from, word.start());
    return Math.max(1, together * (to - begin) / (word.end() - begin));
  }
}
