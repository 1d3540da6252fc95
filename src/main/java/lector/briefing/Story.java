package lector.briefing;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lector.script.Reference;

/**
 * A story: one item, or the items of several feeds that tell the same.
 *
 * @param items the items, the one that is told first
 */
public record Story(List<Item> items) {

  /** The feed that counts most tells the story; among equals, who says most of it. */
  private static final Comparator<Item> FITTEST =
      Comparator.comparingDouble((Item item) -> -item.feed().weight())
          .thenComparingInt(item -> -item.entry().text().length())
          .thenComparing(item -> item.published().orElse(Instant.MAX))
          .thenComparing(item -> item.keys().get(0));

  public Story {
    items = List.copyOf(items);
  }

  /** The story of some items, told by the fittest of them. */
  static Story of(List<Item> items) {
    return new Story(items.stream().sorted(FITTEST).toList());
  }

  /** The same story, told by another of its items. */
  Story ledBy(Item item) {
    Stream<Item> others = items.stream().filter(other -> !other.equals(item));
    return new Story(Stream.concat(Stream.of(item), others).toList());
  }

  /** The same story with the items of another after its own. */
  Story with(Story other) {
    return new Story(Stream.concat(items.stream(), other.items.stream()).toList());
  }

  /** The item that is told. */
  public Item lead() {
    return items.get(0);
  }

  /** When the newest of its items was published, where any says so. */
  Optional<Instant> published() {
    return items.stream().flatMap(item -> item.published().stream()).max(Comparator.naturalOrder());
  }

  /** The names of the feeds that tell it, each once, the lead's first. */
  List<String> sources() {
    return items.stream().map(item -> item.feed().name()).distinct().toList();
  }

  /** The pages of the items, one a source, the lead's first. */
  List<Reference> references() {
    Map<String, URI> pages = new LinkedHashMap<>();
    for (Item item : items) {
      item.url().ifPresent(url -> pages.putIfAbsent(item.feed().name(), url));
    }
    return pages.entrySet().stream()
        .map(page -> new Reference(page.getKey(), page.getValue()))
        .toList();
  }
}
