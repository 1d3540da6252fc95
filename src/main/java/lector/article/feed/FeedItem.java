package lector.article.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An item of a feed.
 *
 * @param id what the feed calls it by; empty if it has no name for it
 * @param title its title, as plain text; may be empty
 * @param url the page that it stands for; only http and https
 * @param authors names of those who wrote it; may be empty
 * @param published when it was published, or else last changed
 * @param categories what the feed says it is about
 * @param html its content, else its summary, as a fragment of HTML; may be empty
 * @param text what that says, as plain text
 */
public record FeedItem(
    String id,
    String title,
    Optional<URI> url,
    List<String> authors,
    Optional<Instant> published,
    List<String> categories,
    String html,
    String text) {

  public FeedItem {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
  }
}
