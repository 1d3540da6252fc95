package lector.article.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lector.article.pdf.Glyph.Style;
import lector.article.pdf.Piece.Raised;
import org.jspecify.annotations.Nullable;

/** A piece as it grows, sign by sign, from left to right. */
final class PieceBuilder {

  /** Gaps wider than this, in widths of the type's size, divide columns and cells. */
  private static final double COLUMN_GAP = 1.0;

  /** Raised signs are at most this large beside the line's. */
  private static final double SMALL = 0.85;

  /** A large first letter is more times the line's type than a variable is its exponent's. */
  private static final double DROP_CAP = 1.7;

  private final StringBuilder text = new StringBuilder();
  private final List<Raised> raised = new ArrayList<>();
  private final Map<Double, Integer> sizes = new HashMap<>();
  private final double x;
  private double right;
  private double baseline;
  private double size;
  private double lastRaisedRight = Double.NEGATIVE_INFINITY;
  private @Nullable Style style;

  PieceBuilder(Glyph first) {
    x = first.x();
    right = first.x();
    baseline = first.baseline();
    size = first.size();
    append(first);
  }

  /** Adds the sign if it belongs to this piece, and says whether it does. */
  boolean add(Glyph glyph) {
    double gap = glyph.x() - right;
    if (gap > COLUMN_GAP * size || gap < -0.5 * size) {
      return false;
    }
    double rise = baseline - glyph.baseline();
    if (Math.abs(rise) < 0.12 * size) {
      append(glyph);
      return true;
    }
    if (glyph.size() < SMALL * size && !isDropCapBefore(glyph)) {
      if (rise > 0.12 * size && rise < 0.8 * size && glyph.size() < SMALL * size) {
        raise(glyph);
        return true;
      }
      if (rise < 0 && rise > -0.4 * size) {
        append(glyph);
        return true;
      }
    }
    return lowerFrom(glyph, rise);
  }

  /**
   * Whether all so far is one letter so large that the sign beside it is no mark above the line.
   */
  private boolean isDropCapBefore(Glyph glyph) {
    return text.length() == 1 && size > DROP_CAP * glyph.size();
  }

  /** What was taken for the line was a mark above the line that begins with this sign. */
  private boolean lowerFrom(Glyph glyph, double rise) {
    boolean isMark =
        text.length() <= 3
            && raised.isEmpty()
            && size < SMALL * glyph.size()
            && rise < 0
            && rise > -0.8 * glyph.size();
    if (isMark) {
      raised.add(new Raised(0, text.toString().strip()));
      text.setLength(0);
      sizes.clear();
      style = null;
      baseline = glyph.baseline();
      size = glyph.size();
      append(glyph);
    }
    return isMark;
  }

  private void raise(Glyph glyph) {
    int last = raised.size() - 1;
    boolean continues =
        last >= 0
            && raised.get(last).index() == text.length()
            && glyph.x() - lastRaisedRight < 0.5 * size;
    if (continues) {
      Raised before = raised.remove(last);
      raised.add(new Raised(before.index(), before.mark() + glyph.text().strip()));
    } else if (!glyph.isSpace()) {
      raised.add(new Raised(text.length(), glyph.text()));
    }
    lastRaisedRight = glyph.right();
    right = Math.max(right, glyph.right());
  }

  private void append(Glyph glyph) {
    boolean endsOpen = !text.isEmpty() && text.charAt(text.length() - 1) != ' ';
    if (glyph.isSpace()) {
      if (endsOpen) {
        text.append(' ');
      }
      right = Math.max(right, glyph.right());
      return;
    }
    if (endsOpen && glyph.x() - right > wordGap(glyph)) {
      text.append(' ');
    }
    text.append(glyph.text());
    sizes.merge(glyph.size(), 1, Integer::sum);
    style = style == null || style == glyph.style() ? glyph.style() : Style.PLAIN;
    right = Math.max(right, glyph.right());
    size = Math.max(size, glyph.size());
  }

  /** Half a space, where the typeface's space is one to believe. */
  private static double wordGap(Glyph glyph) {
    double em = glyph.size();
    boolean isLikely = glyph.space() > 0.1 * em && glyph.space() < 0.7 * em;
    return 0.5 * (isLikely ? glyph.space() : 0.3 * em);
  }

  /** The piece; its text may be empty. */
  Piece build() {
    double common =
        sizes.entrySet().stream()
            .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(size);
    String all = text.toString();
    int end = all.stripTrailing().length();
    List<Raised> within =
        raised.stream().map(r -> new Raised(Math.min(r.index(), end), r.mark())).toList();
    return new Piece(
        all.substring(0, end),
        within,
        x,
        right,
        baseline,
        common,
        style == null ? Style.PLAIN : style);
  }
}
