package lector.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.Parser;

/**
 * Makes tables of the tree that CommonMark parses. GitHub's tables drop the cells of a row that
 * exceed the head's (GFM 0.29, section 4.10); here they are cells like the others.
 */
final class MarkdownTables {

  private static final Pattern DIVIDER = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern EDGES = Pattern.compile("^\\s*\\||(?<!\\\\)\\|\\s*$");

  private final Parser parser;
  private final Function<Node, Text> reader;

  /**
   * Prepares to read tables.
   *
   * @param parser parses the cells that were dropped
   * @param reader adds what a node says to the article
   */
  MarkdownTables(Parser parser, Function<Node, Text> reader) {
    this.parser = parser;
    this.reader = reader;
  }

  /**
   * A table. The first row is the head; the parts that hold the rows don't matter. Rows of empty
   * cells are there for the eye.
   *
   * @param source the text that the table was parsed from
   */
  Block.Table read(Node table, String source) {
    List<List<Text>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<Text> cells = cells(row, source);
        if (rows.isEmpty() || !cells.stream().allMatch(Text::isBlank)) {
          rows.add(cells);
        }
      }
    }
    return new Block.Table(rows.get(0), rows.subList(1, rows.size()));
  }

  private List<Text> cells(Node row, String source) {
    List<Text> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(reader.apply(cell));
    }
    for (SourceSpan span : row.getSourceSpans()) {
      int start = span.getInputIndex();
      String line = EDGES.matcher(source.substring(start, start + span.getLength())).replaceAll("");
      List<String> written = List.of(DIVIDER.split(line, -1));
      for (String cell : written.subList(Math.min(cells.size(), written.size()), written.size())) {
        Node paragraph = parser.parse(cell.strip()).getFirstChild();
        if (paragraph != null) {
          cells.add(reader.apply(paragraph));
        }
      }
    }
    return cells;
  }
}
