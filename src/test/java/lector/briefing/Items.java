package lector.briefing;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lector.article.feed.FeedItem;

/** Items for tests. */
final class Items {

  static final Instant MORNING = Instant.parse("2026-11-24T06:00:00Z");

  private Items() {}

  /**
   * An item of a feed of weight 1, published in the morning, whose page is named after its title.
   */
  static Item item(String feed, String title, String text) {
    return item(
        new Subscription("https://" + feed + ".example/feed", feed, 1), title, text, MORNING);
  }

  static Item item(Subscription feed, String title, String text, Instant published) {
    String page = title.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-");
    return new Item(
        feed,
        new FeedItem(
            page,
            title,
            Optional.of(URI.create("https://" + feed.name() + ".example/" + page)),
            List.of(),
            Optional.of(published),
            List.of(),
            "<p>" + text + "</p>",
            text));
  }
}
