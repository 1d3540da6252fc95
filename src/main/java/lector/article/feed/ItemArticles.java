package lector.article.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lector.article.Article;
import lector.article.Block;
import lector.article.Body;
import lector.article.Omission;
import lector.article.Source;
import lector.article.html.HtmlBlocks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Makes articles of what feeds say of their items. */
public final class ItemArticles {

  /** A line that publishing programs put after every item, and what a cut text ends with. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?i)the post .{1,300} (appeared first on|first appeared on) .{1,200}"
              + "|(continue reading|read more|read the rest|read on)\\b.{0,200}"
              + "|comments");

  private ItemArticles() {}

  /** An item as an article; its text is empty if the feed says nothing but a title. */
  public static Article of(FeedItem item) {
    Body body = new Body();
    List<Omission> omissions = new ArrayList<>();
    List<Block> blocks = blocks(item, body, omissions);
    byte[] bytes = item.html().getBytes(StandardCharsets.UTF_8);
    Optional<LocalDate> date =
        item.published().map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC));
    return new Article(
        Source.of(item.title(), item.url(), bytes, date),
        item.title(),
        item.authors(),
        date,
        "en",
        item.url(),
        Optional.empty(),
        body.text(),
        blocks,
        omissions);
  }

  /** The blocks of an item's content. */
  static List<Block> blocks(FeedItem item, Body body, List<Omission> omissions) {
    Element root = Jsoup.parseBodyFragment(item.html()).body();
    for (Element tail : root.select("p, a, div")) {
      if (TAIL.matcher(tail.text().strip()).matches()) {
        omissions.add(
            new Omission(Omission.OUTSIDE, tail.text(), "what publishing programs add to items"));
        tail.remove();
      }
    }
    return new HtmlBlocks(body, omissions).read(root);
  }
}
