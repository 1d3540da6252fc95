package lector.article.docx;

import java.util.ArrayList;
import java.util.List;
import lector.article.Block;
import lector.article.docx.Numberings.Place;

/** Makes nested lists of items that come one after the other with their depths. */
final class ListBuilder {

  /**
   * An item.
   *
   * @param place where it stands
   * @param blocks what it says
   */
  private record Item(Place place, List<Block> blocks) {}

  private final List<Item> items = new ArrayList<>();

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** Adds an item. */
  void add(Place place, Block block) {
    items.add(new Item(place, new ArrayList<>(List.of(block))));
  }

  /** The lists, outermost first; the builder is empty then. */
  List<Block> take() {
    List<Block> lists = lists(items);
    items.clear();
    return lists;
  }

  /** A new list begins where another list's item comes, or the count begins anew. */
  private static List<Block> lists(List<Item> items) {
    List<Block> lists = new ArrayList<>();
    int i = 0;
    while (i < items.size()) {
      Place first = items.get(i).place();
      List<List<Block>> content = new ArrayList<>();
      while (i < items.size()
          && (content.isEmpty() || isSibling(first, items.get(i).place(), content.size()))) {
        List<Block> item = new ArrayList<>(items.get(i).blocks());
        int inner = ++i;
        while (i < items.size() && items.get(i).place().level() > first.level()) {
          i++;
        }
        item.addAll(lists(items.subList(inner, i)));
        content.add(item);
      }
      lists.add(new Block.Listing(first.number(), content));
    }
    return lists;
  }

  /** Numbered items are of one list as long as they count on. */
  private static boolean isSibling(Place first, Place other, int itemsBefore) {
    return other.level() == first.level()
        && other.list().equals(first.list())
        && other.number().equals(first.number().map(number -> number + itemsBefore));
  }
}
