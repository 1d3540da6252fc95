package lector.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was told before, so that nothing is told twice. */
public final class Heard {

  private record Copy(Signature signature, LocalDate date) {}

  private final Map<String, LocalDate> days = new TreeMap<>();
  private final Map<String, LocalDate> passedOver = new TreeMap<>();
  private final Map<LocalDate, Integer> editions = new TreeMap<>();
  private final List<Copy> copies = new ArrayList<>();

  /**
   * Remembers.
   *
   * @param stories the stories that were told
   */
  public Heard(Collection<Told> stories) {
    for (Told story : stories) {
      editions.merge(story.date(), story.edition(), Math::max);
      if (story.heard()) {
        story.keys().forEach(key -> days.putIfAbsent(key, story.date()));
        copies.add(new Copy(Signature.parse(story.signature()), story.date()));
      } else {
        story.keys().forEach(key -> passedOver.merge(key, story.date(), Heard::later));
      }
    }
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /**
   * Whether there was no time for an item in a briefing of a day. On another day it may be told,
   * but a second briefing does not tell what the first one thought less of.
   */
  boolean wasPassedOver(Item item, LocalDate date) {
    return item.keys().stream().anyMatch(key -> date.equals(passedOver.get(key)));
  }

  /** Which briefing of a day the next one is, from 1. */
  int nextEdition(LocalDate date) {
    return 1 + editions.getOrDefault(date, 0);
  }

  /** The day on which an item, or a copy of it, was told. */
  Optional<LocalDate> when(Item item) {
    Optional<LocalDate> known =
        item.keys().stream().filter(days::containsKey).map(days::get).findFirst();
    if (known.isPresent() || copies.isEmpty()) {
      return known;
    }
    Signature signature = Signature.of(item.entry().text());
    return copies.stream()
        .filter(copy -> SameStory.areCopies(copy.signature(), signature))
        .map(Copy::date)
        .findFirst();
  }
}
