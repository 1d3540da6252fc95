package lector.article;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lector.article.Block.Heading;

/** Puts several articles together to one, each under a heading with its title. */
public final class Anthology {

  private static final int BELOW_TITLE = 2;

  private Anthology() {}

  /**
   * The articles as one.
   *
   * @param title the title of the whole
   * @param articles the articles in the order in which they are read; at least one
   */
  public static Article of(String title, List<Article> articles) {
    Body body = new Body();
    List<Block> blocks = new ArrayList<>();
    List<Omission> omissions = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      String prefix = (i + 1) + ": ";
      List<Block> own = withoutTitle(article);
      blocks.add(new Heading(1, body.add(article.title())));
      int deeper = BELOW_TITLE - outermost(own);
      blocks.addAll(new BlockCopier(body, deeper, label -> prefix + label).copy(own));
      article
          .omissions()
          .forEach(
              each -> omissions.add(new Omission(Omission.OUTSIDE, each.text(), each.reason())));
    }
    return new Article(
        source(title, articles),
        title,
        articles.stream().flatMap(each -> each.authors().stream()).distinct().toList(),
        articles.stream().flatMap(each -> each.date().stream()).max(Comparator.naturalOrder()),
        articles.get(0).language(),
        Optional.empty(),
        articles.stream().flatMap(each -> each.image().stream()).findFirst(),
        body.text(),
        blocks,
        omissions);
  }

  /** The title is said by the heading that is set above the article, so not once more. */
  private static List<Block> withoutTitle(Article article) {
    List<Block> blocks = article.blocks();
    boolean isTitled =
        !blocks.isEmpty()
            && blocks.get(0) instanceof Heading heading
            && heading.text().chars().equalsIgnoreCase(article.title());
    return isTitled ? blocks.subList(1, blocks.size()) : blocks;
  }

  private static int outermost(List<Block> blocks) {
    return blocks.stream()
        .filter(Heading.class::isInstance)
        .mapToInt(block -> ((Heading) block).level())
        .min()
        .orElse(BELOW_TITLE);
  }

  private static Source source(String title, List<Article> articles) {
    String hashes =
        articles.stream().map(each -> each.source().sha256()).collect(Collectors.joining());
    Optional<LocalDate> modified =
        articles.stream()
            .flatMap(each -> each.source().modified().stream())
            .max(Comparator.naturalOrder());
    return Source.of(title, Optional.empty(), hashes.getBytes(StandardCharsets.US_ASCII), modified);
  }
}
