package lector.article.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lector.article.Article;
import lector.article.ArticleReader;
import lector.article.Block;
import lector.article.Body;
import lector.article.Input;
import lector.article.Omission;

/**
 * Reads a feed as one article: each item under a heading, with what the feed says of it. What is
 * new in many feeds is {@code lector.briefing}'s to tell.
 */
public final class FeedReader implements ArticleReader {

  @Override
  public boolean accepts(Input input) {
    return Feeds.accepts(input);
  }

  @Override
  public Article read(Input input) {
    Feed feed = Feeds.read(input, input.source().name());
    Body body = new Body();
    List<Block> blocks = new ArrayList<>();
    List<Omission> omissions = new ArrayList<>();
    for (FeedItem item : feed.items()) {
      if (!item.title().isBlank()) {
        blocks.add(new Block.Heading(1, body.add(item.title())));
      }
      blocks.addAll(ItemArticles.blocks(item, body, omissions));
    }
    return new Article(
        input.source(),
        feed.title().isBlank() ? input.source().name() : feed.title(),
        List.of(),
        newest(feed),
        "en",
        Optional.empty(),
        Optional.empty(),
        body.text(),
        blocks,
        omissions);
  }

  private static Optional<LocalDate> newest(Feed feed) {
    Optional<Instant> newest =
        feed.items().stream()
            .flatMap(item -> item.published().stream())
            .max(Comparator.naturalOrder());
    return newest.map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC));
  }
}
