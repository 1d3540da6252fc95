package lector.briefing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lector.article.Omission;

/** What becomes of each item, as far as it is decided. Safe for use by many threads. */
final class Verdicts {

  private static final Verdict NO_TIME = Verdict.out("there is no time for it");

  private final Map<Item, Verdict> verdicts = new LinkedHashMap<>();

  /** Nothing is decided; what stays so is out for want of time. */
  Verdicts(List<Item> items) {
    items.forEach(item -> verdicts.put(item, NO_TIME));
  }

  synchronized void put(Item item, Verdict verdict) {
    verdicts.put(item, verdict);
  }

  /** Decides about all items of a story. */
  synchronized void put(Story story, Verdict verdict) {
    put(story.lead(), verdict);
    for (Item item : story.items().subList(1, story.items().size())) {
      put(item, verdict.fate() == Verdict.Fate.OUT ? verdict : Verdict.named(story.lead()));
    }
  }

  /** Whether an item is out for want of time alone. */
  boolean isPassedOver(Item item) {
    return NO_TIME.equals(verdicts.get(item));
  }

  /** The items that are left out, as a receipt names them. */
  List<Omission> omissions() {
    return verdicts.entrySet().stream()
        .filter(entry -> entry.getValue().fate() == Verdict.Fate.OUT)
        .map(entry -> omission(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Omission omission(Item item, Verdict verdict) {
    String page = item.url().map(url -> " " + url).orElse("");
    return new Omission(
        Omission.OUTSIDE, item.feed().name() + ": " + item.title() + page, verdict.reason());
  }

  Map<Item, Verdict> asMap() {
    return Collections.unmodifiableMap(verdicts);
  }
}
