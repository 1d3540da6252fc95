package lector.article.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lector.article.pdf.Glyph.Style;

/** Tells headings by their type: larger than the text's, or bold and by themselves. */
final class Headings {

  /** How much larger than the text's a heading's type is. */
  private static final double LARGER = 1.1;

  private static final int LONGEST = 200;
  private static final int LONGEST_BOLD = 120;
  private static final int DEEPEST = 6;

  private static final Pattern ENDS_LIKE_A_SENTENCE = Pattern.compile("(?s).*[.,;][”\"’']?");
  private static final Pattern HAS_WORD = Pattern.compile("(?s).*\\p{L}.*");

  private final double bodySize;
  private final boolean bodyIsBold;
  private final TreeSet<Long> sizes = new TreeSet<>(Comparator.reverseOrder());

  /** Measures the text, then finds the sizes of its headings. */
  Headings(List<Paragraph> paragraphs) {
    List<Piece> lines = paragraphs.stream().flatMap(each -> each.lines().stream()).toList();
    bodySize = TypeSizes.mostCommon(lines);
    int bold = 0;
    int all = 0;
    for (Piece line : lines) {
      bold += line.style() == Style.BOLD ? line.text().length() : 0;
      all += line.text().length();
    }
    bodyIsBold = bold * 2 > all;
    for (Paragraph paragraph : paragraphs) {
      if (isLarge(paragraph)) {
        sizes.add(TypeSizes.rounded(paragraph.size()));
      }
    }
  }

  /** The size of the type that most of the document is set in. */
  double bodySize() {
    return bodySize;
  }

  /** Whether a paragraph is a heading. */
  boolean isHeading(Paragraph paragraph) {
    return isLarge(paragraph) || isBold(paragraph);
  }

  /** The level of a heading, 1 to 6: the larger its type, the higher it stands. */
  int level(Paragraph heading) {
    int rank =
        isLarge(heading) ? sizes.headSet(TypeSizes.rounded(heading.size())).size() : sizes.size();
    return Math.min(DEEPEST, rank + 1);
  }

  private boolean isLarge(Paragraph paragraph) {
    return paragraph.size() >= LARGER * bodySize
        && paragraph.length() <= LONGEST
        && paragraph.length() > 1
        && hasWord(paragraph);
  }

  private boolean isBold(Paragraph paragraph) {
    return !bodyIsBold
        && paragraph.isAll(Style.BOLD)
        && paragraph.size() > 0.95 * bodySize
        && paragraph.length() <= LONGEST_BOLD
        && paragraph.length() > 1
        && hasWord(paragraph)
        && !ENDS_LIKE_A_SENTENCE.matcher(paragraph.last().text()).matches();
  }

  private static boolean hasWord(Paragraph paragraph) {
    return paragraph.lines().stream().anyMatch(line -> HAS_WORD.matcher(line.text()).matches());
  }
}
