package lector.script;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lector.article.Text;
import lector.article.Text.Mark;

/** The directions that an article's markup gives. */
final class Directions {

  private static final String OPENERS = "“‘\"'([{«„¿¡";
  private static final String CLOSERS = "”’\"')]}».,;:!?…";

  private static final Map<Mark.Kind, Direction.Kind> KINDS =
      Map.of(
          Mark.Kind.SENTENCE, Direction.Kind.SENTENCE,
          Mark.Kind.PACE, Direction.Kind.PACE,
          Mark.Kind.SOUND, Direction.Kind.SOUND,
          Mark.Kind.ALIAS, Direction.Kind.ALIAS,
          Mark.Kind.SAY_AS, Direction.Kind.SAY_AS,
          Mark.Kind.PAUSE, Direction.Kind.PAUSE,
          Mark.Kind.BREATH, Direction.Kind.BREATH,
          Mark.Kind.RUN_ON, Direction.Kind.RUN_ON,
          Mark.Kind.BOOKMARK, Direction.Kind.BOOKMARK);

  private Directions() {}

  /**
   * The directions in a part of a text, in order. Those that divide it leave punctuation with the
   * word that it belongs to: a pause before a full stop is one after it.
   *
   * @param from index in the text of the part's first character, from which places count
   * @param to index after its last
   */
  static List<Direction> in(Text text, int from, int to) {
    String part = text.chars().substring(from, to);
    return text.marks().stream()
        .filter(mark -> KINDS.containsKey(mark.kind()))
        .filter(
            mark ->
                mark.kind().isPlace()
                    ? mark.start() >= from && mark.end() <= to
                    : mark.start() < to && mark.end() > from)
        .map(mark -> direction(mark, part, from))
        .sorted(Comparator.comparingInt(Direction::start))
        .toList();
  }

  private static Direction direction(Mark mark, String part, int from) {
    Direction.Kind kind = KINDS.get(mark.kind());
    int start = Math.max(0, mark.start() - from);
    int end = Math.min(part.length(), mark.end() - from);
    if (mark.kind().isPlace()) {
      int word = wordAt(part, start);
      return new Direction(kind, word, word, mark.target());
    }
    boolean divides = kind == Direction.Kind.PACE || kind == Direction.Kind.SENTENCE;
    return divides
        ? new Direction(kind, before(part, start), after(part, end), mark.target())
        : new Direction(kind, start, end, mark.target());
  }

  /** The place of the word that begins at a place, behind what closes the word before it. */
  private static int wordAt(String text, int place) {
    int at = place;
    if (place > 0 && text.charAt(place - 1) != ' ') {
      at = after(text, place);
    }
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return before(text, at);
  }

  private static int after(String text, int place) {
    int at = place;
    while (at < text.length() && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int before(String text, int place) {
    int at = place;
    while (at > 0 && OPENERS.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at == 0 || text.charAt(at - 1) == ' ' ? at : place;
  }
}
