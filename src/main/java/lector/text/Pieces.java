package lector.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lector.script.Direction;
import lector.script.Direction.Kind;
import lector.script.Passage;
import lector.text.rule.Writing;
import lector.text.sentence.SentenceSplitter.Span;

/**
 * The pieces in which a passage is spoken: its sentences, put together where the article says that
 * they are one, and divided where it asks for a silence or another pace.
 */
final class Pieces {

  /** Where a sentence goes on at another pace after a sign that is heard as a pause. */
  private static final int AFTER_SIGN_MILLIS = 200;

  private static final String PAUSES = ",;:.!?…—–)";

  private final Passage passage;
  private final String text;

  /** For each place where the passage is divided, the pause there; empty for the usual one. */
  private final SortedMap<Integer, OptionalInt> cuts = new TreeMap<>();

  private Pieces(Passage passage) {
    this.passage = passage;
    this.text = passage.spoken();
  }

  /**
   * A piece.
   *
   * @param start index of its first character in the passage, inclusive
   * @param end index after its last, exclusive
   * @param pauseMillis as in {@link Sentence#pauseMillis}
   */
  record Piece(int start, int end, OptionalInt pauseMillis) {}

  /**
   * The pieces of a passage, in order; together they hold every character but spaces.
   *
   * @param sentences its sentences as they are found in the writing
   */
  static List<Piece> of(Passage passage, List<Span> sentences) {
    return passage.directions().isEmpty()
        ? sentences.stream()
            .map(span -> new Piece(span.start(), span.end(), OptionalInt.empty()))
            .toList()
        : new Pieces(passage).cut(sentences);
  }

  private List<Piece> cut(List<Span> sentences) {
    cuts.put(skipSpace(0), OptionalInt.empty());
    sentences.stream()
        .map(Span::start)
        .filter(start -> passage.directions().stream().noneMatch(each -> joins(each, start)))
        .forEach(start -> cuts.put(start, OptionalInt.empty()));
    directions(Kind.SENTENCE)
        .forEach(
            each -> {
              cuts.put(each.start(), OptionalInt.empty());
              cuts.put(skipSpace(each.end()), OptionalInt.empty());
            });
    directions(Kind.BREATH)
        .forEach(
            each -> cuts.putIfAbsent(each.start(), OptionalInt.of(Integer.parseInt(each.value()))));
    directions(Kind.PACE)
        .forEach(
            each -> {
              cuts.putIfAbsent(each.start(), goingOn(each.start()));
              cuts.putIfAbsent(skipSpace(each.end()), goingOn(each.end()));
            });
    Map<Integer, Integer> pauses = new HashMap<>();
    directions(Kind.PAUSE)
        .forEach(each -> pauses.merge(each.start(), Integer.parseInt(each.value()), Integer::sum));
    pauses.forEach((place, millis) -> cuts.put(place, OptionalInt.of(millis)));
    return between();
  }

  private Stream<Direction> directions(Kind kind) {
    return passage.directions().stream().filter(each -> each.kind() == kind);
  }

  private static boolean joins(Direction direction, int place) {
    return (direction.isReading() || direction.kind() == Kind.SENTENCE)
        && direction.start() < place
        && place < direction.end();
  }

  /** The pause within a sentence: that of the sign which stands before a place, if any. */
  private OptionalInt goingOn(int place) {
    int at = place;
    while (at > 0 && Writing.isSpace(text.charAt(at - 1))) {
      at--;
    }
    boolean sign = at > 0 && PAUSES.indexOf(text.charAt(at - 1)) >= 0;
    return OptionalInt.of(sign ? AFTER_SIGN_MILLIS : 0);
  }

  private List<Piece> between() {
    List<Piece> pieces = new ArrayList<>();
    List<Integer> starts = new ArrayList<>(cuts.keySet());
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      while (end > start && Writing.isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (end > start) {
        pieces.add(new Piece(start, end, cuts.get(start)));
      }
    }
    return pieces;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length() && Writing.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
