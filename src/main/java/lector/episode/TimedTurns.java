package lector.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lector.episode.Timeline.TimedTurn;
import lector.script.Turn;
import lector.text.Sentence;

/** From turns, which are of characters, to the written words of a sentence. */
final class TimedTurns {

  private TimedTurns() {}

  /** The turns in a sentence. A word belongs to who says its first letter. */
  static List<TimedTurn> in(Sentence sentence) {
    List<TimedTurn> turns = new ArrayList<>();
    if (sentence.passage().turns().isEmpty()) {
      return turns;
    }
    String text = sentence.spoken();
    int word = 0;
    for (int from = 0; from < text.length(); ) {
      int space = text.indexOf(' ', from);
      int to = space < 0 ? text.length() : space;
      if (to > from) {
        int index = word;
        turn(sentence, sentence.start() + firstLetter(text, from, to))
            .ifPresent(turn -> add(turns, index, turn));
        word++;
      }
      from = to + 1;
    }
    return turns;
  }

  private static void add(List<TimedTurn> turns, int word, Turn turn) {
    TimedTurn before = turns.isEmpty() ? null : turns.get(turns.size() - 1);
    boolean goesOn =
        before != null
            && before.endWord() == word
            && before.speaker().equals(turn.speaker())
            && before.voice().equals(turn.voice());
    int first = goesOn ? turns.remove(turns.size() - 1).firstWord() : word;
    turns.add(new TimedTurn(first, word + 1, turn.speaker(), turn.voice()));
  }

  private static Optional<Turn> turn(Sentence sentence, int at) {
    return sentence.passage().turns().stream()
        .filter(turn -> turn.start() <= at && at < turn.end())
        .findFirst();
  }

  private static int firstLetter(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return i;
      }
    }
    return from;
  }
}
