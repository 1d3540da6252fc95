package lector.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the caller knows better than the article.
 *
 * @param title the title to use instead, where given
 * @param authors the authors to use instead; empty to keep the article's
 * @param date the date to use instead, where given
 */
public record Overrides(Optional<String> title, List<String> authors, Optional<LocalDate> date) {

  public Overrides {
    authors = List.copyOf(authors);
  }

  /** Nothing is known better. */
  public static Overrides none() {
    return new Overrides(Optional.empty(), List.of(), Optional.empty());
  }

  /** The article with these in place of its own. */
  public Article applyTo(Article article) {
    return new Article(
        article.source(),
        title.filter(t -> !t.isBlank()).orElse(article.title()),
        authors.isEmpty() ? article.authors() : authors,
        date.or(article::date),
        article.language(),
        article.url(),
        article.image(),
        article.text(),
        article.blocks(),
        article.omissions());
  }
}
