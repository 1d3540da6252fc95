package lector.article.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that are read from top to bottom.
 *
 * @param page the number of its page, from 0
 * @param x its left edge
 * @param right its right edge
 * @param rows its lines, each of one piece, or of several cells from left to right
 */
record Column(int page, double x, double right, List<List<Piece>> rows) {

  Column {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Gaps in a line that was stretched to the column's width are narrower, in sizes of its type. */
  private static final double STRETCHED = 3;

  /** A column as wide as its pieces. */
  static Column of(int page, List<Piece> pieces) {
    double left = pieces.stream().mapToDouble(Piece::x).min().orElse(0);
    double right = pieces.stream().mapToDouble(Piece::right).max().orElse(0);
    return new Column(page, left, right, unstretched(Pieces.rows(pieces)));
  }

  /** Pieces by themselves on one line, with lines of one piece around them, are no table. */
  private static List<List<Piece>> unstretched(List<List<Piece>> rows) {
    List<List<Piece>> result = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean isAlone =
          (i == 0 || rows.get(i - 1).size() == 1)
              && (i + 1 == rows.size() || rows.get(i + 1).size() == 1);
      List<Piece> row = rows.get(i);
      result.add(isAlone && isStretched(row) ? List.of(joined(row)) : row);
    }
    return result;
  }

  private static boolean isStretched(List<Piece> row) {
    for (int i = 1; i < row.size(); i++) {
      if (row.get(i).x() - row.get(i - 1).right() > STRETCHED * row.get(i).size()) {
        return false;
      }
    }
    return true;
  }

  private static Piece joined(List<Piece> row) {
    Piece line = row.get(0);
    for (Piece next : row.subList(1, row.size())) {
      line = line.with(next, " ");
    }
    return line;
  }

  double width() {
    return right - x;
  }
}
