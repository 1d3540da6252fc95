package lector.article.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of columns together to paragraphs. Rows of several cells stay what they are. */
final class ParagraphBuilder {

  /** A paragraph, or a row of a table. */
  sealed interface Part permits Prose, Row {}

  /** A paragraph. */
  record Prose(Paragraph paragraph) implements Part {}

  /**
   * Pieces that stand side by side.
   *
   * @param page the number of the page, from 0
   * @param cells the pieces from left to right; at least two
   */
  record Row(int page, List<Piece> cells) implements Part {
    Row {
      cells = List.copyOf(cells);
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private final List<Piece> lines = new ArrayList<>();

  private ParagraphBuilder() {}

  /** The paragraphs and rows of columns, in order. */
  static List<Part> of(List<Column> columns) {
    ParagraphBuilder builder = new ParagraphBuilder();
    columns.forEach(builder::add);
    return builder.parts;
  }

  private void add(Column column) {
    Breaks breaks = new Breaks(column);
    for (List<Piece> row : column.rows()) {
      if (row.size() > 1) {
        close(column, breaks);
        parts.add(new Row(column.page(), row));
        continue;
      }
      Piece line = row.get(0);
      if (!lines.isEmpty() && breaks.before(line, lines)) {
        close(column, breaks);
      }
      lines.add(line);
    }
    close(column, breaks);
  }

  private void close(Column column, Breaks breaks) {
    if (!lines.isEmpty()) {
      boolean isWhole = breaks.isShort(lines.get(lines.size() - 1));
      parts.add(new Prose(new Paragraph(lines, column.page(), isWhole)));
      lines.clear();
    }
  }
}
