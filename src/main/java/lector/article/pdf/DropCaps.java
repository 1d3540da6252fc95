package lector.article.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts a large first letter, which reaches down over several lines, before the first of them. */
final class DropCaps {

  private static final Pattern LETTER = Pattern.compile("[“\"‘]?\\p{Lu}");

  /** How much larger than the line's type the letter is. */
  private static final double LARGER = 1.7;

  private DropCaps() {}

  /** The pieces of a page with such letters in their words. */
  static List<Piece> join(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>(pieces);
    for (Piece letter : pieces) {
      if (LETTER.matcher(letter.text()).matches()) {
        Optional<Piece> line = firstBeside(letter, joined);
        if (line.isPresent()) {
          joined.set(joined.indexOf(line.get()), line.get().after(letter.text()));
          joined.remove(letter);
        }
      }
    }
    return joined;
  }

  private static Optional<Piece> firstBeside(Piece letter, List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.size() * LARGER < letter.size())
        .filter(piece -> piece.baseline() <= letter.baseline() + 1)
        .filter(piece -> piece.baseline() > letter.baseline() - letter.size())
        .filter(piece -> Math.abs(piece.x() - letter.right()) < letter.size() / 2)
        .filter(piece -> Character.isLetter(piece.text().codePointAt(0)))
        .min(Comparator.comparingDouble(Piece::baseline));
  }
}
