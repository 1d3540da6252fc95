package lector.article.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import lector.article.pdf.Glyph.Style;

/** Tells where one paragraph of a column ends and another begins. */
final class Breaks {

  private static final Pattern ITEM =
      Pattern.compile("([•▪‣◦●○–*·-]|\\(?([0-9]{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]) .+");
  private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?:…][”\"’')\\]]*");

  /** An indent is at least this wide, in widths of the type's size. */
  private static final double INDENT = 0.8;

  private final Column column;
  private final double leading;

  Breaks(Column column) {
    this.column = column;
    this.leading = leading(column.rows());
  }

  /**
   * Whether a line begins a new paragraph.
   *
   * @param lines those of the paragraph so far, at least one
   */
  boolean before(Piece line, List<Piece> lines) {
    Piece last = lines.get(lines.size() - 1);
    if (last.style() == Style.MONOSPACED && line.style() == Style.MONOSPACED) {
      return isApart(last, line);
    }
    return isApart(last, line)
        || hasOtherStyle(lines, last, line)
        || line.beginsRaised()
        || isItem(lines, last, line)
        || isIndented(lines, last, line)
        || (ENDS_SENTENCE.matcher(last.text()).matches() && isShort(last, line));
  }

  /** Whether a line ends so early that a word of some length would have fitted on it. */
  boolean isShort(Piece line) {
    return line.right() < column.right() - Math.max(0.15 * column.width(), 3 * line.size());
  }

  /** Whether the next line's first word would have fitted on this one. */
  private boolean isShort(Piece line, Piece next) {
    int space = next.text().indexOf(' ');
    int word = space < 0 ? next.text().length() : space;
    double sign = next.width() / Math.max(1, next.text().length());
    return line.right() + (word + 1.5) * sign < column.right();
  }

  private boolean isApart(Piece last, Piece line) {
    double em = Math.max(line.size(), last.size());
    double step = line.baseline() - last.baseline();
    return Math.abs(line.size() - last.size()) > 0.08 * em
        || step < 0
        || step > Math.max(1.35 * leading, 1.25 * em);
  }

  private boolean hasOtherStyle(List<Piece> lines, Piece last, Piece line) {
    if (line.style() == last.style()) {
      return false;
    }
    boolean isUniform = lines.stream().allMatch(each -> each.style() == last.style());
    return line.style() == Style.MONOSPACED
        || (isUniform && last.style() == Style.MONOSPACED)
        || (isUniform && last.style() == Style.BOLD && isShort(last))
        || (line.style() == Style.BOLD && isShort(last));
  }

  private boolean isItem(List<Piece> lines, Piece last, Piece line) {
    return ITEM.matcher(line.text()).matches()
        && (ITEM.matcher(lines.get(0).text()).matches() || isShort(last, line));
  }

  private boolean isIndented(List<Piece> lines, Piece last, Piece line) {
    Piece first = lines.get(0);
    boolean inItem = ITEM.matcher(first.text()).matches();
    double indent = INDENT * line.size();
    if (lines.size() > 1) {
      double edge = lines.get(1).x();
      return Math.abs(line.x() - edge) > indent;
    }
    return line.x() > first.x() + indent
        && (inItem ? isShort(last, line) : ENDS_SENTENCE.matcher(last.text()).matches());
  }

  /** The usual distance between lines: the median one. */
  private static double leading(List<List<Piece>> rows) {
    double[] steps = new double[Math.max(0, rows.size() - 1)];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = rows.get(i + 1).get(0).baseline() - rows.get(i).get(0).baseline();
    }
    if (steps.length == 0) {
      return 0;
    }
    Arrays.sort(steps);
    return steps[(steps.length - 1) / 2];
  }
}
