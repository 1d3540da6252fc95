package lector.article.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sizes of type, in half points, so that those that differ by rounding are the same. */
final class TypeSizes {

  private static final double USUAL = 10;

  private TypeSizes() {}

  /** A size in half points. */
  static long rounded(double size) {
    return Math.round(size * 2);
  }

  /** The size, in points, in which most of the characters are set. */
  static double mostCommon(List<Piece> pieces) {
    Map<Long, Integer> characters = new HashMap<>();
    for (Piece piece : pieces) {
      characters.merge(rounded(piece.size()), piece.text().length(), Integer::sum);
    }
    return characters.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(most -> most.getKey() / 2.0)
        .orElse(USUAL);
  }
}
