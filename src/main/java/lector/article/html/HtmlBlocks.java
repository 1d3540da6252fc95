package lector.article.html;

import java.util.List;
import lector.article.Block;
import lector.article.Body;
import lector.article.Omission;
import org.jsoup.nodes.Element;

/**
 * Makes an article's blocks from elements that are all of the article. Used for one article, for
 * any number of trees.
 */
public final class HtmlBlocks {

  private final Body body;
  private final List<Omission> omissions;

  /**
   * Prepares to read.
   *
   * @param body grows by what the elements say
   * @param omissions grows by what can't be said
   */
  public HtmlBlocks(Body body, List<Omission> omissions) {
    this.body = body;
    this.omissions = omissions;
  }

  /** The blocks of what an element holds. */
  public List<Block> read(Element root) {
    return new TreeReader(root, body, omissions).children(root);
  }
}
