package lector.article.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lector.article.pdf.ParagraphBuilder.Part;
import lector.article.pdf.ParagraphBuilder.Prose;
import lector.article.pdf.ParagraphBuilder.Row;

/** Knows a table of contents: lines with dots that lead to the numbers of pages. */
final class Contents {

  private static final Pattern LEADERS =
      Pattern.compile("(?:\\. ?){5,}+\\s*(?:\\d{1,4}|[ivxlc]{1,7})?$");
  private static final Pattern PAGE = Pattern.compile("\\d{1,4}|[ivxlc]{1,7}");
  private static final Pattern HEADING =
      Pattern.compile("(?i)(table of )?contents|inhalt(sverzeichnis)?|table des matières|índice");

  /** Characters of a line's end that are looked at. */
  private static final int LOOKED_AT = 200;

  private Contents() {}

  /** How many parts from one on are of a table of contents, its heading included. */
  static int length(List<Part> parts, int start) {
    int heading = isHeading(parts.get(start)) ? 1 : 0;
    int end = start + heading;
    while (end < parts.size()
        && (leads(parts.get(end)) || (end > start && endsInNumber(parts.get(end))))) {
      end++;
    }
    return end == start + heading ? 0 : end - start;
  }

  /** The lines of a part of a table of contents. */
  static List<String> lines(Part part) {
    return part instanceof Prose prose
        ? prose.paragraph().lines().stream().map(Piece::plain).toList()
        : List.of(text((Row) part));
  }

  private static boolean isHeading(Part part) {
    return part instanceof Prose prose
        && prose.paragraph().lines().size() == 1
        && HEADING.matcher(prose.paragraph().first().text()).matches();
  }

  private static boolean leads(Part part) {
    return lines(part).stream().allMatch(Contents::leads);
  }

  private static boolean leads(String line) {
    return LEADERS.matcher(line.substring(Math.max(0, line.length() - LOOKED_AT))).find();
  }

  private static boolean endsInNumber(Part part) {
    return part instanceof Row row
        && PAGE.matcher(row.cells().get(row.cells().size() - 1).text()).matches();
  }

  private static String text(Row row) {
    return row.cells().stream().map(Piece::plain).collect(Collectors.joining(" "));
  }
}
