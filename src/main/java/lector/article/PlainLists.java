package lector.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lector.article.Block.Listing;
import lector.article.Block.Paragraph;

/** Makes lists, and lists in lists, of the units that begin with a list mark. */
final class PlainLists {

  private final List<Unit> units;
  private final Body body;
  private final Set<String> marks = new HashSet<>();

  PlainLists(List<Unit> units, Body body) {
    this.units = units;
    this.body = body;
    units.stream()
        .flatMap(unit -> unit.marker().stream())
        .forEach(marker -> marks.add(marker.style() + marker.ordinal()));
  }

  /**
   * Whether a unit is an item of a list. A bullet says so itself; a number or letter only if the
   * one before or after it stands somewhere in the text: "1. 0 percent" is no list.
   */
  boolean isItem(int index) {
    Optional<ListMarker> marker = units.get(index).marker();
    if (marker.isEmpty()) {
      return false;
    }
    String style = marker.get().style();
    int ordinal = marker.get().ordinal();
    return marker.get().isBullet()
        || marks.contains(style + (ordinal - 1))
        || marks.contains(style + (ordinal + 1));
  }

  /**
   * The lists in a run of items.
   *
   * @param from index of the first item's unit, inclusive
   * @param to index after the last item's unit, exclusive
   */
  List<Block> read(int from, int to) {
    List<Block> lists = new ArrayList<>();
    int i = from;
    while (i < to) {
      Level level = new Level(i, to);
      lists.add(level.list());
      i = level.next;
    }
    return lists;
  }

  /** One list: takes items as long as they go on counting; what is deeper becomes a list in it. */
  private final class Level {

    private final Unit first;
    private final ListMarker firstMarker;
    private final List<List<Block>> items = new ArrayList<>();
    private ListMarker last;
    private int next;

    Level(int from, int to) {
      this.first = units.get(from);
      this.firstMarker = first.marker().orElseThrow();
      this.last = firstMarker;
      this.next = from;
      while (next < to && takes(units.get(next), to)) {}
    }

    private boolean takes(Unit unit, int to) {
      ListMarker marker = unit.marker().orElseThrow();
      boolean sameKind = marker.style().equals(firstMarker.style());
      boolean counts =
          marker.isBullet() || items.isEmpty() || marker.ordinal() == last.ordinal() + 1;
      boolean deeper = unit.indent() >= first.indent() + 2;
      boolean shallower = unit.indent() + 2 <= first.indent();
      if (sameKind && counts && !deeper && !shallower) {
        List<Block> item = new ArrayList<>();
        item.add(new Paragraph(body.add(marker.content(unit.text()))));
        items.add(item);
        last = marker;
        next++;
        return true;
      }
      if (!items.isEmpty() && (deeper || (!shallower && !sameKind && beginsInside(marker)))) {
        Level inner = new Level(next, to);
        items.get(items.size() - 1).add(inner.list());
        next = inner.next;
        return true;
      }
      return false;
    }

    /** A list of another kind that begins at its first item stands in the item before it. */
    private boolean beginsInside(ListMarker marker) {
      return !firstMarker.isBullet() && marker.ordinal() <= 1;
    }

    Listing list() {
      Optional<Integer> number =
          firstMarker.isNumber() ? Optional.of(firstMarker.ordinal()) : Optional.empty();
      return new Listing(number, items);
    }
  }
}
