package lector.article.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lector.article.Block;
import lector.article.Body;
import lector.article.Characters;
import lector.article.Text;

/** Makes a table of rows whose cells stand under one another. */
final class TableBuilder {

  private TableBuilder() {}

  /** The table; its first row names the columns. Cells are set under those of the fullest row. */
  static Block.Table of(List<List<Piece>> rows, Body body) {
    List<Piece> fullest =
        rows.stream().max(Comparator.comparingInt(row -> row.size())).orElseThrow();
    List<List<Text>> texts = new ArrayList<>();
    for (List<Piece> row : rows) {
      List<StringBuilder> cells = new ArrayList<>();
      fullest.forEach(cell -> cells.add(new StringBuilder()));
      for (Piece piece : row) {
        StringBuilder cell = cells.get(nearest(piece, fullest));
        cell.append(cell.isEmpty() ? "" : " ").append(piece.plain());
      }
      texts.add(
          cells.stream()
              .map(cell -> body.add(Characters.oneLine(Characters.clean(cell.toString()))))
              .toList());
    }
    return new Block.Table(texts.get(0), texts.subList(1, texts.size()));
  }

  private static int nearest(Piece piece, List<Piece> columns) {
    int nearest = 0;
    for (int i = 1; i < columns.size(); i++) {
      if (distance(piece, columns.get(i)) < distance(piece, columns.get(nearest))) {
        nearest = i;
      }
    }
    return nearest;
  }

  /** Columns are set flush left, flush right or centred: the nearest of the three counts. */
  private static double distance(Piece a, Piece b) {
    double left = Math.abs(a.x() - b.x());
    double right = Math.abs(a.right() - b.right());
    double middle = Math.abs(a.x() + a.right() - b.x() - b.right()) / 2;
    return Math.min(left, Math.min(right, middle));
  }
}
