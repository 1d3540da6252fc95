package lector.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds which items tell the same story. */
final class Stories {

  private Stories() {}

  /**
   * Groups items into stories. Each item is compared with the fullest item of each story, so that
   * stories do not grow together over a chain of items that are only somewhat alike.
   *
   * @return the stories, in the order of the first of their items
   */
  static List<Story> of(List<Item> items) {
    Vocabulary vocabulary = new Vocabulary(items.stream().map(Item::words).toList());
    List<List<Profile>> groups = new ArrayList<>();
    items.stream()
        .map(item -> Profile.of(item, vocabulary))
        .sorted(Comparator.comparingInt(profile -> -profile.item().entry().text().length()))
        .forEach(
            profile ->
                groups.stream()
                    .filter(group -> SameStory.test(group.get(0), profile))
                    .findFirst()
                    .orElseGet(() -> added(groups))
                    .add(profile));
    return groups.stream()
        .map(group -> group.stream().map(Profile::item).toList())
        .sorted(Comparator.comparingInt(group -> firstIndex(items, group)))
        .map(Story::of)
        .toList();
  }

  private static List<Profile> added(List<List<Profile>> groups) {
    List<Profile> group = new ArrayList<>();
    groups.add(group);
    return group;
  }

  private static int firstIndex(List<Item> items, List<Item> group) {
    return group.stream().mapToInt(items::indexOf).min().orElseThrow();
  }
}
