package lector.article.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins the signs of a page into pieces of lines. */
final class Pieces {

  /**
   * What stands before a line rather than beside it: a bullet, or the number of an item or heading.
   */
  private static final Pattern LABEL =
      Pattern.compile(
          "[•▪‣◦●○–*·-]|\\(?([0-9]{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]|\\d{1,2}(\\.\\d{1,2})+\\.?");

  /** The number of a heading, which is set bold; others are cells of a table. */
  private static final Pattern HEADING_NUMBER = Pattern.compile("\\d{1,2}|[A-Z]");

  private static final double WORD_GAP = 0.6;
  private static final double LABEL_GAP = 4;

  private Pieces() {}

  /** The pieces of a page from top to bottom, and from left to right on a line. */
  static List<Piece> of(PageGlyphs page) {
    List<Piece> drawn = new ArrayList<>();
    PieceBuilder open = null;
    for (Glyph glyph : page.glyphs()) {
      if (open == null) {
        open = glyph.isSpace() ? null : new PieceBuilder(glyph);
      } else if (!open.add(glyph)) {
        close(open, drawn);
        open = glyph.isSpace() ? null : new PieceBuilder(glyph);
      }
    }
    close(open, drawn);
    drawn.sort(Comparator.comparingDouble(Piece::baseline).thenComparingDouble(Piece::x));
    return joined(rows(DropCaps.join(drawn)));
  }

  private static void close(@Nullable PieceBuilder open, List<Piece> pieces) {
    if (open != null) {
      Piece piece = open.build();
      if (!piece.text().isEmpty() || !piece.raised().isEmpty()) {
        pieces.add(piece);
      }
    }
  }

  /** Pieces that stand on one line, in groups. The pieces come from top to bottom. */
  static List<List<Piece>> rows(List<Piece> pieces) {
    List<List<Piece>> rows = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!rows.isEmpty() && rows.get(rows.size() - 1).get(0).isBeside(piece)) {
        rows.get(rows.size() - 1).add(piece);
      } else {
        rows.add(new ArrayList<>(List.of(piece)));
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Piece::x)));
    return rows;
  }

  /** Neighbours on a line that only a word's gap divides, or a label's, are one piece. */
  private static List<Piece> joined(List<List<Piece>> rows) {
    List<Piece> joined = new ArrayList<>();
    for (List<Piece> row : rows) {
      Piece last = row.get(0);
      for (Piece next : row.subList(1, row.size())) {
        double gap = next.x() - last.right();
        double em = Math.max(last.size(), next.size());
        boolean labels = isLabel(last) && gap < LABEL_GAP * em;
        if (gap > -0.5 * em && (gap < WORD_GAP * em || labels)) {
          last = last.with(next, gap < 0.12 * em ? "" : " ");
        } else {
          joined.add(last);
          last = next;
        }
      }
      joined.add(last);
    }
    return joined;
  }

  private static boolean isLabel(Piece piece) {
    return LABEL.matcher(piece.text()).matches()
        || (piece.style() == Glyph.Style.BOLD && HEADING_NUMBER.matcher(piece.text()).matches());
  }
}
