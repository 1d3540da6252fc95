package lector.briefing;

import java.util.regex.Pattern;
import lector.article.Article;
import lector.article.Articles;
import lector.article.UnreadableInputException;
import lector.article.feed.ItemArticles;
import lector.article.web.Fetcher;

/** Finds what items say: the feed's own text where that is whole, else the page's. */
public final class WholeTexts implements Content.Finder {

  /** Characters below which a feed gives a summary. */
  private static final int WHOLE = 700;

  /** Characters at the end of a text that may say that it was cut. */
  private static final int ENDING = 60;

  private static final Pattern CUT =
      Pattern.compile("(?is).*(…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.]|read more|continue reading)\\W*$");

  private final Fetcher fetcher;
  private final Articles articles;

  /**
   * Prepares to find.
   *
   * @param fetcher fetches pages
   * @param articles reads them
   */
  public WholeTexts(Fetcher fetcher, Articles articles) {
    this.fetcher = fetcher;
    this.articles = articles;
  }

  @Override
  public Content of(Item item) {
    Article own = ItemArticles.of(item.entry());
    if (item.url().isEmpty() || isWhole(own.text())) {
      return new Content(own, "");
    }
    String page = item.url().get().toString();
    try {
      Article article = articles.read(fetcher.fetch(page).input(), page);
      return article.text().length() >= own.text().length()
          ? new Content(article, "")
          : new Content(own, "from the feed, whose text is longer than that of the page");
    } catch (UnreadableInputException e) {
      if (own.text().isBlank()) {
        throw e;
      }
      return new Content(own, "from the feed alone: " + e.getMessage());
    }
  }

  private static boolean isWhole(String text) {
    return text.length() >= WHOLE && !CUT.matcher(text.substring(text.length() - ENDING)).find();
  }
}
