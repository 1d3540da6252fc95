package lector.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lector.article.Block;
import lector.article.Text;
import org.jsoup.nodes.Element;

/** Tells tables of data from those that only arrange a page, and reads the former. */
final class HtmlTables {

  private static final int LONGEST_CELL = 400;
  private static final int MOST_CELLS = 20_000;

  private HtmlTables() {}

  /** Whether a table holds data: a grid of short cells, at least two by two. */
  static boolean isData(Element table) {
    if (table.attr("role").matches("presentation|none")
        || table.selectFirst("table table, h1, h2, h3, h4, p + p, pre, blockquote, article")
            != null) {
      return false;
    }
    List<List<Element>> rows = rows(table);
    long columns = rows.stream().mapToLong(List::size).max().orElse(0);
    long cells = rows.stream().mapToLong(List::size).sum();
    boolean marked = table.selectFirst("th, caption, thead") != null;
    long filled =
        rows.stream().flatMap(List::stream).filter(Element::hasText).limit(MOST_CELLS).count();
    return rows.size() >= 2
        && columns >= 2
        && cells <= MOST_CELLS
        && (marked || filled * 2 >= cells)
        && rows.stream().flatMap(List::stream).allMatch(HtmlTables::isShort);
  }

  private static boolean isShort(Element cell) {
    return cell.text().length() <= LONGEST_CELL;
  }

  /**
   * Reads a table.
   *
   * @param text adds what a cell says to the article
   */
  static Block.Table read(Element table, Function<Element, Text> text) {
    List<List<Element>> rows = new ArrayList<>(rows(table));
    boolean headed =
        rows.get(0).stream().allMatch(cell -> cell.normalName().equals("th"))
            || rows.get(0).get(0).closest("thead") != null;
    List<Text> header = headed ? rows.remove(0).stream().map(text).toList() : List.of();
    List<List<Text>> cells = new ArrayList<>();
    for (List<Element> row : rows) {
      cells.add(row.stream().map(text).toList());
    }
    return new Block.Table(header, cells);
  }

  /** Rows that have cells, those of nested tables left out. */
  private static List<List<Element>> rows(Element table) {
    List<List<Element>> rows = new ArrayList<>();
    for (Element part : table.children()) {
      if (part.normalName().equals("tr")) {
        add(part, rows);
      } else if (part.normalName().matches("thead|tbody|tfoot")) {
        part.children().stream()
            .filter(row -> row.normalName().equals("tr"))
            .forEach(row -> add(row, rows));
      }
    }
    return rows;
  }

  private static void add(Element row, List<List<Element>> rows) {
    List<Element> cells =
        row.children().stream().filter(cell -> cell.normalName().matches("td|th")).toList();
    if (!cells.isEmpty()) {
      rows.add(cells);
    }
  }
}
