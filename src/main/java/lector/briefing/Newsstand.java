package lector.briefing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lector.article.Articles;
import lector.article.Input;
import lector.article.UnreadableInputException;
import lector.article.feed.Feed;
import lector.article.feed.Feeds;
import lector.article.feed.Opml;
import lector.article.web.Fetcher;
import lector.article.web.WebAddress;

/** Gets feeds, each by itself: one that can't be had costs the others nothing. */
public final class Newsstand {

  private final Fetcher fetcher;
  private final Articles articles;

  /**
   * Opens.
   *
   * @param fetcher fetches addresses
   * @param articles reads files, within its limits
   */
  public Newsstand(Fetcher fetcher, Articles articles) {
    this.fetcher = fetcher;
    this.articles = articles;
  }

  /**
   * What feeds gave.
   *
   * @param items their items, in the order of the feeds
   * @param failures why some gave nothing
   */
  public record Papers(List<Item> items, List<UnreadableInputException> failures) {

    public Papers {
      items = List.copyOf(items);
      failures = List.copyOf(failures);
    }
  }

  private record Paper(List<Item> items, Optional<UnreadableInputException> failure) {}

  /** Gets the items of feeds, several at a time. */
  public Papers get(List<Subscription> subscriptions) {
    List<Item> items = new ArrayList<>();
    List<UnreadableInputException> failures = new ArrayList<>();
    for (Paper paper : subscriptions.parallelStream().map(this::paper).toList()) {
      items.addAll(paper.items());
      paper.failure().ifPresent(failures::add);
    }
    return new Papers(items, failures);
  }

  private Paper paper(Subscription subscription) {
    try {
      Feed feed = Feeds.read(input(subscription.url()), subscription.url());
      Subscription named =
          subscription.name().isBlank()
              ? subscription.named(feed.title().isBlank() ? subscription.url() : feed.title())
              : subscription;
      return new Paper(
          feed.items().stream().map(item -> new Item(named, item)).distinct().toList(),
          Optional.empty());
    } catch (UnreadableInputException e) {
      return new Paper(List.of(), Optional.of(e));
    }
  }

  /**
   * The feeds that an OPML file lists, each with weight 1.
   *
   * @param list its path or address
   * @throws UnreadableInputException if it can't be read
   */
  public List<Subscription> subscriptions(String list) {
    return Opml.read(input(list), list).stream()
        .map(entry -> new Subscription(entry.url(), entry.name(), 1))
        .toList();
  }

  private Input input(String place) {
    if (WebAddress.isOne(place)) {
      return fetcher.fetch(place).input();
    }
    try {
      return articles.load(Path.of(place));
    } catch (InvalidPathException e) {
      throw new UnreadableInputException(place, "is not a path: " + e.getReason());
    }
  }
}
