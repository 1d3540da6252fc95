package lector.publish.transcript;

import java.util.ArrayList;
import java.util.List;
import lector.episode.Timeline.TimedSentence;
import lector.episode.Timeline.TimedTurn;
import lector.episode.Timeline.TimedWord;
import lector.publish.wording.SpeakerNames;

/**
 * Words of a sentence that one speaker says.
 *
 * @param speaker who says them
 * @param words the words; at least one
 */
record SpokenRun(String speaker, List<TimedWord> words) {

  SpokenRun {
    words = List.copyOf(words);
  }

  /** The runs of a sentence, in order. */
  static List<SpokenRun> of(TimedSentence sentence, String narrator) {
    List<SpokenRun> runs = new ArrayList<>();
    int at = 0;
    for (TimedTurn turn : sentence.turns()) {
      add(runs, narrator, sentence.words().subList(at, turn.firstWord()));
      add(
          runs,
          SpeakerNames.of(turn, narrator),
          sentence.words().subList(turn.firstWord(), turn.endWord()));
      at = turn.endWord();
    }
    add(runs, narrator, sentence.words().subList(at, sentence.words().size()));
    return runs;
  }

  private static void add(List<SpokenRun> runs, String speaker, List<TimedWord> words) {
    if (!words.isEmpty()) {
      runs.add(new SpokenRun(speaker, words));
    }
  }

  /** The run with its speaker's name before it, a word that takes no time. */
  SpokenRun announced() {
    List<TimedWord> all = new ArrayList<>();
    long start = words.get(0).startSample();
    for (String word : (speaker + ":").split(" ", -1)) {
      all.add(new TimedWord(word, start, start));
    }
    all.addAll(words);
    return new SpokenRun(speaker, all);
  }
}
