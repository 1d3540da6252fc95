package lector.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lector.episode.Timeline;
import lector.episode.Timeline.TimedWord;

/**
 * All that an episode says, without the spaces: transcripts may break lines and long words as they
 * like.
 *
 * @param timeline when it is said
 * @param letters all that is said, without spaces
 * @param words the words
 * @param starts index in {@code letters} of each word's first character
 */
record SpokenText(Timeline timeline, String letters, List<TimedWord> words, List<Integer> starts) {

  private static final int SHOWN_WORDS = 6;

  static SpokenText of(Timeline timeline) {
    StringBuilder letters = new StringBuilder();
    List<TimedWord> words =
        timeline.chapters().stream()
            .flatMap(chapter -> chapter.passages().stream())
            .flatMap(passage -> passage.sentences().stream())
            .flatMap(sentence -> sentence.words().stream())
            .filter(word -> !letters(word.text()).isEmpty())
            .toList();
    List<Integer> starts = new ArrayList<>();
    for (TimedWord word : words) {
      starts.add(letters.length());
      letters.append(letters(word.text()));
    }
    return new SpokenText(timeline, letters.toString(), words, starts);
  }

  /** A text without spaces, and without what the formats can't hold. */
  static String letters(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cs}\\p{Cn}]", "");
  }

  /** The word that a character belongs to; the last one for a character after all of them. */
  TimedWord wordAt(int letter) {
    return words.get(indexAt(letter));
  }

  /** Whether a character is not the first of its word. */
  boolean isWithin(int letter) {
    return starts.get(indexAt(letter)) != letter;
  }

  private int indexAt(int letter) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (starts.get(middle) <= letter) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Some words from a character on, to show. */
  String wordsFrom(int letter) {
    if (letter >= letters.length()) {
      return "";
    }
    int from = indexAt(letter);
    return words.subList(from, Math.min(words.size(), from + SHOWN_WORDS)).stream()
        .map(TimedWord::text)
        .collect(Collectors.joining(" "));
  }

  /** A place on the timeline in milliseconds. */
  long millis(long sample) {
    return timeline.millis(sample);
  }
}
