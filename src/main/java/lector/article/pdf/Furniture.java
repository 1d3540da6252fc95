package lector.article.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lector.article.Omission;

/**
 * Finds what stands on pages for the sake of the pages: running heads and feet, which come again at
 * the same height, and page numbers, which count with the pages.
 */
final class Furniture {

  /** Lines looked at, from the top and from the bottom of a page. */
  private static final int EDGE_LINES = 3;

  /** Pages of a short document. */
  private static final int SHORT = 6;

  /** How far the height of a running head may wander, in points. */
  private static final double DRIFT = 4;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—(\\[ ]*((page|p\\.?|seite|pagina|página) *)?(\\d{1,4}|[ivxlc]{1,7})"
              + "( *(of|/|von|de|sur) *\\d{1,4})?[-–—)\\] ]*");

  /** A line at an edge, as it is looked for on other pages: at a height, with its figures blind. */
  private record Key(boolean atTop, long height, String text) {}

  /** Type larger than the text's by this is a heading's, even where headings stand alike. */
  private static final double LARGE = 1.3;

  private final List<List<List<Piece>>> rowsOfPages;
  private final double bodySize;
  private final Map<Key, Integer> counts = new HashMap<>();
  private final Set<Key> apart = new HashSet<>();

  /** Looks at the pages' pieces, which come from top to bottom. */
  Furniture(List<List<Piece>> pages) {
    rowsOfPages = pages.stream().map(Pieces::rows).toList();
    bodySize = TypeSizes.mostCommon(pages.stream().flatMap(List::stream).toList());
    for (List<List<Piece>> rows : rowsOfPages) {
      Set<Key> keys = new HashSet<>();
      for (int i = 0; i < rows.size(); i++) {
        if (isAtEdge(i, rows.size())) {
          keys.addAll(keys(rows, i));
          if (standsApart(rows, i)) {
            apart.addAll(keys(rows, i));
          }
        }
      }
      keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
  }

  /**
   * The pages without it.
   *
   * @param omissions learns what was taken away, each thing once
   */
  List<List<Piece>> remove(List<Omission> omissions) {
    Map<String, Integer> heads = new LinkedHashMap<>();
    List<String> numbers = new ArrayList<>();
    List<List<Piece>> pages = new ArrayList<>();
    for (List<List<Piece>> rows : rowsOfPages) {
      int from = 0;
      int to = rows.size();
      while (from < to && from < EDGE_LINES && isFurniture(rows, from)) {
        from++;
      }
      while (to > from && rows.size() - to < EDGE_LINES && isFurniture(rows, to - 1)) {
        to--;
      }
      for (int i = 0; i < rows.size(); i++) {
        String text = text(rows.get(i));
        boolean stays = i >= from && i < to;
        if (!stays && PAGE_NUMBER.matcher(text).matches()) {
          numbers.add(text);
        } else if (!stays) {
          heads.merge(text, 1, Integer::sum);
        }
      }
      pages.add(rows.subList(from, to).stream().flatMap(List::stream).toList());
    }
    heads.forEach(
        (text, count) ->
            omissions.add(
                new Omission(
                    Omission.OUTSIDE,
                    text,
                    "a running head or foot, on " + count + (count == 1 ? " page" : " pages"))));
    if (!numbers.isEmpty()) {
      omissions.add(new Omission(Omission.OUTSIDE, String.join(" ", numbers), "page numbers"));
    }
    return pages;
  }

  /** What comes often, or, in a short document, comes again and stands apart from the text. */
  private boolean isFurniture(List<List<Piece>> rows, int index) {
    List<Key> keys = keys(rows, index);
    int times = keys.stream().mapToInt(key -> counts.getOrDefault(key, 0)).max().orElse(0);
    List<Piece> row = rows.get(index);
    if (PAGE_NUMBER.matcher(text(row)).matches()) {
      return times >= 2 || rows.size() == 1 || standsApart(rows, index);
    }
    if (row.get(0).size() > LARGE * bodySize || row.get(0).beginsRaised()) {
      return false;
    }
    boolean isShort = rowsOfPages.size() <= SHORT;
    return times >= 3 || (times >= 2 && isShort && keys.stream().anyMatch(apart::contains));
  }

  /** Whether more than two lines' height divides the line from the rest of the page. */
  private static boolean standsApart(List<List<Piece>> rows, int index) {
    if (rows.size() < 2) {
      return false;
    }
    int inward = 2 * index < rows.size() ? index + 1 : index - 1;
    Piece line = rows.get(index).get(0);
    Piece next = rows.get(inward).get(0);
    return Math.abs(line.baseline() - next.baseline()) > 1.8 * Math.max(line.size(), next.size());
  }

  private static boolean isAtEdge(int index, int count) {
    return index < EDGE_LINES || index >= count - EDGE_LINES;
  }

  /**
   * The whole line's keys, and where a page number ends or begins it, those of the number alone.
   */
  private static List<Key> keys(List<List<Piece>> rows, int index) {
    List<Piece> row = rows.get(index);
    boolean atTop = 2 * index < rows.size();
    String text = text(row);
    List<Key> keys = new ArrayList<>(keys(atTop, row, blind(text)));
    if (row.size() > 1) {
      for (Piece end : List.of(row.get(0), row.get(row.size() - 1))) {
        if (PAGE_NUMBER.matcher(end.text()).matches()) {
          keys.addAll(keys(atTop, row, "# beside a head"));
        }
      }
    }
    return keys;
  }

  /**
   * Heights are put in two rasters, so that one near the border of a step is found in the other.
   */
  private static List<Key> keys(boolean atTop, List<Piece> row, String text) {
    double height = row.get(0).baseline();
    return List.of(
        new Key(atTop, 2 * Math.round(height / DRIFT), text),
        new Key(atTop, 2 * Math.round(height / DRIFT + 0.5) + 1, text));
  }

  private static String blind(String text) {
    return PAGE_NUMBER.matcher(text).matches() ? "#" : text.replaceAll("\\d+", "#");
  }

  private static String text(List<Piece> row) {
    return row.stream().map(Piece::plain).collect(Collectors.joining(" "));
  }
}
