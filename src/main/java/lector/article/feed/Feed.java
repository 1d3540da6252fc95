package lector.article.feed;

import java.util.List;

/**
 * A feed.
 *
 * @param title its name; may be empty
 * @param items what is in it, in its order
 */
public record Feed(String title, List<FeedItem> items) {

  public Feed {
    items = List.copyOf(items);
  }
}
