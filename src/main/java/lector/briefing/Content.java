package lector.briefing;

import lector.article.Article;
import lector.article.UnreadableInputException;

/**
 * What an item says.
 *
 * @param article what is read
 * @param note where it is from, if it is not what one would expect; may be empty
 */
public record Content(Article article, String note) {

  /** Finds what items say. */
  @FunctionalInterface
  public interface Finder {
    /**
     * What an item says: the feed's own text if it is whole, else the page's. Called by several
     * threads.
     *
     * @throws UnreadableInputException if neither can be read
     */
    Content of(Item item);
  }
}
