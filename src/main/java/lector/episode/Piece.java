package lector.episode;

import java.util.ArrayList;
import java.util.List;
import lector.script.Turn;
import lector.text.Sentence;
import lector.text.SpokenWord;

/**
 * A part of a sentence that one voice says.
 *
 * @param voice the voice's name; empty for the narrator's
 * @param sentence the part, with its words
 * @param between the signs between the last word before it and its first; empty for the first
 */
record Piece(String voice, Sentence sentence, String between) {

  /** The pieces of a sentence, in order; each has words, unless the sentence has none. */
  static List<Piece> of(Sentence whole) {
    List<Piece> pieces = new ArrayList<>();
    List<SpokenWord> words = whole.words();
    int first = 0;
    while (first < words.size()) {
      String voice = voice(whole, words.get(first));
      int end = first;
      while (end < words.size() && voice(whole, words.get(end)).equals(voice)) {
        end++;
      }
      int from = first == 0 ? 0 : divide(whole, words.get(first - 1), words.get(first));
      int to =
          end == words.size()
              ? whole.spoken().length()
              : divide(whole, words.get(end - 1), words.get(end));
      String between =
          first == 0
              ? ""
              : whole.spoken().substring(words.get(first - 1).end(), words.get(first).start());
      pieces.add(new Piece(voice, part(whole, from, to, words.subList(first, end)), between));
      first = end;
    }
    return pieces.isEmpty() ? List.of(new Piece("", whole, "")) : pieces;
  }

  private static String voice(Sentence sentence, SpokenWord word) {
    int at = sentence.start() + word.start();
    return sentence.passage().turns().stream()
        .filter(turn -> turn.start() <= at && at < turn.end())
        .map(Turn::voice)
        .findFirst()
        .orElse("");
  }

  /** Where the signs between two words are divided: before the opening ones of the second. */
  private static int divide(Sentence sentence, SpokenWord left, SpokenWord right) {
    int at = right.start();
    for (Turn turn : sentence.passage().turns()) {
      for (int edge : List.of(turn.start() - sentence.start(), turn.end() - sentence.start())) {
        if (edge >= left.end() && edge <= right.start()) {
          at = edge;
        }
      }
    }
    return Math.max(at, Math.min(left.end(), right.start()));
  }

  private static Sentence part(Sentence whole, int from, int to, List<SpokenWord> words) {
    List<SpokenWord> moved =
        words.stream()
            .map(
                word ->
                    new SpokenWord(
                        word.text(),
                        word.form(),
                        word.opening(),
                        word.closing(),
                        word.start() - from,
                        word.end() - from))
            .toList();
    return new Sentence(whole.passage(), whole.start() + from, whole.start() + to, moved);
  }
}
