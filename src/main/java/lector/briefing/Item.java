package lector.briefing;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lector.article.feed.FeedItem;

/**
 * An item of a feed that is listened to.
 *
 * @param feed the feed
 * @param entry what the feed says of it
 */
public record Item(Subscription feed, FeedItem entry) {

  /** Its title, or the first words of what it says. */
  public String title() {
    if (!entry.title().isBlank()) {
      return entry.title();
    }
    String text = entry.text();
    int space =
        text.length() <= LONGEST_TITLE ? text.length() : text.lastIndexOf(' ', LONGEST_TITLE);
    return text.substring(0, space < 0 ? LONGEST_TITLE : space);
  }

  private static final int LONGEST_TITLE = 80;

  /** When it was published, where the feed says so. */
  public Optional<Instant> published() {
    return entry.published();
  }

  /** The page that it stands for, where it has one. */
  public Optional<URI> url() {
    return entry.url();
  }

  /** Its title and its text. */
  String words() {
    return entry.title() + "\n" + entry.text();
  }

  /**
   * By what it is known again: the address of its page and the feed's name for it. A name that is
   * no address is one only within its feed. An item that has neither is known by its title.
   */
  List<String> keys() {
    Optional<String> page = entry.url().map(Addresses::key);
    Optional<String> name =
        Optional.of(entry.id())
            .filter(id -> !id.isBlank())
            .map(id -> id.contains(":") ? id : Addresses.key(feed.url()) + "#" + id);
    List<String> keys = Stream.concat(page.stream(), name.stream()).distinct().toList();
    return keys.isEmpty() ? List.of(Addresses.key(feed.url()) + "#" + title()) : keys;
  }
}
