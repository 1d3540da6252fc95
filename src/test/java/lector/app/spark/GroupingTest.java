package lector.app.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupingTest {

  @Test
  void leavesArticlesAloneThatMeetNoOther() {
    assertEquals(
        List.of("a", "b", "c"),
        groups(
            List.of(),
            item(1, "a", "g1", "day-x-1"),
            item(2, "b", "g2", "day-x-2"),
            item(3, "c", "g3", "day-y")));
  }

  @Test
  void joinsArticlesOfOneFolderAndTheNumbersThatTheyMayGet() {
    assertEquals(
        List.of("a b d", "c"),
        groups(
            List.of(),
            item(1, "a", "g1", "2024-01-01-x"),
            item(2, "b", "g2", "2024-01-01-x"),
            item(3, "c", "g3", "2024-01-02-x"),
            item(4, "d", "g4", "2024-01-01-x-2")));
  }

  @Test
  void joinsArticlesOfOneIdentityInTheOrderOfTheInput() {
    assertEquals(
        List.of("a c", "b"),
        groups(
            List.of(), item(3, "c", "g1", "z"), item(1, "a", "g1", "x"), item(2, "b", "g2", "y")));
  }

  @Test
  void seedsWhatAnEditedArticleReplacesAndWhatIsInItsWay() {
    Existing own = new Existing("2024-01-01-old", "g1", "a", "k0");
    Existing stranger = new Existing("2024-01-01-x", "g9", "", "");
    Unit unit =
        Grouping.units(List.of(item(1, "a", "g1", "2024-01-01-x")), List.of(own, stranger), false)
            .get(0);
    assertEquals(List.of("2024-01-01-old", "2024-01-01-x"), unit.seeds());
    assertEquals(false, unit.isDone());
  }

  @Test
  void knowsWhatIsDone() {
    Existing own = new Existing("x", "g1", "a", "key a");
    List<Item> items = List.of(item(1, "a", "g1", "x"));
    assertEquals(true, Grouping.units(items, List.of(own), false).get(0).isDone());
    assertEquals(false, Grouping.units(items, List.of(own), true).get(0).isDone());
  }

  private static List<String> groups(List<Existing> existing, Item... items) {
    return Grouping.units(List.of(items), existing, false).stream()
        .map(unit -> String.join(" ", unit.items().stream().map(Item::id).toList()))
        .toList();
  }

  static Item item(long order, String id, String guid, String folder) {
    Where where = new Where.InFile(id, id, 1, 0, List.of());
    return new Item(order, id, where, guid, folder, 1000, "key " + id);
  }

  static Unit unit(String id, long characters) {
    Item item = item(0, id, "guid " + id, "folder " + id);
    return new Unit(
        Stream.of(item)
            .map(
                i ->
                    new Item(
                        i.order(), i.id(), i.where(), i.guid(), i.folder(), characters, i.key()))
            .toList(),
        List.of(),
        false);
  }
}
