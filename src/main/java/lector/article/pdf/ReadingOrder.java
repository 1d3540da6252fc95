package lector.article.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the columns of a page and the order in which they are read.
 *
 * <p>A gutter is a place that hardly any line crosses while lines stand on both sides of it. The
 * lines that do cross it (a title, a wide figure's caption) cut the page into bands; in each band
 * the left side is read before the right. Each side may have gutters of its own.
 */
final class ReadingOrder {

  /** Fewer lines than this on one side are no column. */
  private static final int FEWEST_LINES = 4;

  /** Lines of prose have at least this many characters in the mean; cells of a table have less. */
  private static final int PROSE = 18;

  /** At most one line in so many crosses a gutter. */
  private static final int MOST_CROSSING = 4;

  private static final int DEEPEST = 4;

  /** A page with more pieces is a drawing. */
  private static final int MOST_LINES = 4000;

  private ReadingOrder() {}

  /**
   * The columns of a page, in order.
   *
   * @param page the page's number
   * @param pieces its lines from top to bottom
   */
  static List<Column> of(int page, List<Piece> pieces) {
    List<Column> columns = new ArrayList<>();
    read(page, pieces, 0, columns);
    return columns;
  }

  private static void read(int page, List<Piece> pieces, int depth, List<Column> columns) {
    if (pieces.isEmpty()) {
      return;
    }
    Optional<Double> gutter = depth < DEEPEST ? gutter(pieces) : Optional.empty();
    if (gutter.isEmpty()) {
      columns.add(Column.of(page, pieces));
      return;
    }
    double x = gutter.get();
    List<Piece> left = new ArrayList<>();
    List<Piece> right = new ArrayList<>();
    List<Piece> across = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean columnsBegun = !left.isEmpty() || !right.isEmpty();
      if (crosses(piece, x)
          || (isBetween(piece, across) && isAlone(piece, pieces))
          || (!columnsBegun && (isSetApart(piece, x, pieces) || isBesideLast(piece, across)))) {
        read(page, left, depth + 1, columns);
        read(page, right, depth + 1, columns);
        left.clear();
        right.clear();
        across.add(piece);
      } else {
        if (!across.isEmpty()) {
          columns.add(Column.of(page, across));
          across.clear();
        }
        (piece.x() < x ? left : right).add(piece);
      }
    }
    if (!across.isEmpty()) {
      columns.add(Column.of(page, across));
    }
    read(page, left, depth + 1, columns);
    read(page, right, depth + 1, columns);
  }

  /** Whether a short line follows closely on lines that cross: the last line of their paragraph. */
  private static boolean isBetween(Piece piece, List<Piece> across) {
    if (across.isEmpty()) {
      return false;
    }
    Piece last = across.get(across.size() - 1);
    double step = piece.baseline() - last.baseline();
    return step < 1.5 * last.size() && Math.abs(piece.size() - last.size()) < 0.5;
  }

  /** Whether a line above the columns begins at the edge of neither, as authors' names do. */
  private static boolean isSetApart(Piece piece, double gutter, List<Piece> pieces) {
    double edge =
        pieces.stream()
            .filter(other -> !crosses(other, gutter) && other.x() > gutter == piece.x() > gutter)
            .mapToDouble(Piece::x)
            .min()
            .orElse(piece.x());
    return piece.x() > edge + 3 * piece.size();
  }

  private static boolean isBesideLast(Piece piece, List<Piece> across) {
    return !across.isEmpty() && across.get(across.size() - 1).isBeside(piece);
  }

  private static boolean isAlone(Piece piece, List<Piece> pieces) {
    return pieces.stream().noneMatch(other -> !other.equals(piece) && other.isBeside(piece));
  }

  private static boolean crosses(Piece piece, double x) {
    return piece.x() < x && piece.right() > x;
  }

  private static Optional<Double> gutter(List<Piece> pieces) {
    if (pieces.size() < 2 * FEWEST_LINES || pieces.size() > MOST_LINES) {
      return Optional.empty();
    }
    return pieces.stream()
        .map(Piece::x)
        .distinct()
        .sorted()
        .map(x -> x - 1)
        .filter(x -> isGutter(x, pieces))
        .min(
            Comparator.<Double>comparingLong(
                    x -> pieces.stream().filter(piece -> crosses(piece, x)).count())
                .thenComparing(x -> x));
  }

  private static boolean isGutter(double x, List<Piece> pieces) {
    List<Piece> left = pieces.stream().filter(piece -> piece.right() <= x).toList();
    List<Piece> right = pieces.stream().filter(piece -> piece.x() > x).toList();
    int crossing = pieces.size() - left.size() - right.size();
    if (left.size() < FEWEST_LINES
        || right.size() < FEWEST_LINES
        || crossing * MOST_CROSSING > pieces.size()) {
      return false;
    }
    return isProse(left)
        && isProse(right)
        && overlap(left, right) * 2 > Math.min(height(left), height(right));
  }

  private static boolean isProse(List<Piece> pieces) {
    double characters =
        pieces.stream().mapToInt(piece -> piece.text().length()).average().orElse(0);
    return characters >= PROSE;
  }

  private static double top(List<Piece> pieces) {
    return pieces.stream().mapToDouble(Piece::baseline).min().orElse(0);
  }

  private static double bottom(List<Piece> pieces) {
    return pieces.stream().mapToDouble(Piece::baseline).max().orElse(0);
  }

  private static double height(List<Piece> pieces) {
    return bottom(pieces) - top(pieces);
  }

  private static double overlap(List<Piece> a, List<Piece> b) {
    return Math.min(bottom(a), bottom(b)) - Math.max(top(a), top(b));
  }
}
