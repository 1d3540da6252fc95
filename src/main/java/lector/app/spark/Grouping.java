package lector.app.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lector.episode.Placement;

/**
 * Finds the articles that get into one another's way: those that would have the same identity or
 * folder, or the folder of an episode that is there. Each such group is a unit; every other article
 * is one by itself, and can be made anywhere as if it were alone.
 */
final class Grouping {

  private final List<Item> items;
  private final Map<String, List<Existing>> byGuid;
  private final Map<String, List<Existing>> byId;
  private final Map<String, List<Existing>> byName;
  private final int[] parents;

  private Grouping(List<Item> items, List<Existing> existing) {
    this.items = items.stream().sorted(Comparator.comparingLong(Item::order)).toList();
    this.byGuid = existing.stream().collect(Collectors.groupingBy(Existing::guid));
    this.byId =
        existing.stream()
            .filter(each -> !each.id().isEmpty())
            .collect(Collectors.groupingBy(Existing::id));
    this.byName =
        existing.stream()
            .collect(Collectors.groupingBy(each -> Placement.unnumbered(each.folder())));
    this.parents = new int[items.size()];
  }

  /**
   * Divides articles into units.
   *
   * @param items the articles
   * @param existing the episodes that are there
   * @param isForced whether to make again what has not changed
   */
  static List<Unit> units(List<Item> items, List<Existing> existing, boolean isForced) {
    return new Grouping(items, existing).units(isForced);
  }

  private List<Unit> units(boolean isForced) {
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
    join("guid");
    join("id");
    join("name");
    Map<Integer, List<Item>> groups = new TreeMap<>();
    for (int i = 0; i < parents.length; i++) {
      groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(items.get(i));
    }
    return groups.values().stream().map(group -> unit(group, isForced)).toList();
  }

  private void join(String what) {
    Map<String, List<Integer>> alike = new HashMap<>();
    for (int i = 0; i < parents.length; i++) {
      Item item = items.get(i);
      String value =
          switch (what) {
            case "guid" -> item.guid();
            case "id" -> item.id();
            default -> Placement.unnumbered(item.folder());
          };
      alike.computeIfAbsent(value, key -> new ArrayList<>(1)).add(i);
    }
    for (List<Integer> members : alike.values()) {
      if (members.size() > 1 && (!what.equals("name") || isContested(members))) {
        members.forEach(member -> parents[root(member)] = root(members.get(0)));
      }
    }
  }

  /** Whether numbers must tell some of these apart: if so, they may get into the way of others. */
  private boolean isContested(List<Integer> members) {
    Set<String> folders = new HashSet<>();
    for (int member : members) {
      if (!folders.add(items.get(member).folder()) || isTaken(items.get(member))) {
        return true;
      }
    }
    return false;
  }

  /** Whether another episode lies in the folder that an article's would have. */
  private boolean isTaken(Item item) {
    return byName.getOrDefault(Placement.unnumbered(item.folder()), List.of()).stream()
        .anyMatch(each -> each.folder().equals(item.folder()) && !each.guid().equals(item.guid()));
  }

  private int root(int index) {
    int root = index;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  private Unit unit(List<Item> group, boolean isForced) {
    Set<String> seeds = new LinkedHashSet<>();
    boolean isDone = !isForced;
    for (Item item : group) {
      List<Existing> own = byId.getOrDefault(item.id(), List.of());
      own.forEach(each -> seeds.add(each.folder()));
      byGuid.getOrDefault(item.guid(), List.of()).forEach(each -> seeds.add(each.folder()));
      if (group.size() > 1 || isTaken(item)) {
        byName
            .getOrDefault(Placement.unnumbered(item.folder()), List.of())
            .forEach(each -> seeds.add(each.folder()));
      }
      isDone &= own.stream().anyMatch(each -> each.key().equals(item.key()));
    }
    return new Unit(group, new ArrayList<>(seeds), isDone);
  }
}
