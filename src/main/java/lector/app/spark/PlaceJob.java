package lector.app.spark;

import java.io.IOException;
import lector.article.Article;
import lector.cache.Key;
import lector.episode.Placement;

/**
 * Reads an article to know where its episode will lie.
 *
 * @param order its place in the input
 * @param where where it lies
 * @param entry the article
 */
record PlaceJob(long order, Where where, Entry entry) implements Job<Item> {

  @Override
  public Item run(Workbench bench) throws IOException {
    Article article = entry.article(bench.line());
    Placement place = Placement.of(article, bench.kit().today(), bench.tags());
    Key key = entry.addTo(new Key("batch 1").add(bench.kit().fingerprint()));
    return new Item(
        order,
        entry.id(),
        where,
        place.guid(),
        place.folder(),
        article.text().length(),
        key.name());
  }
}
