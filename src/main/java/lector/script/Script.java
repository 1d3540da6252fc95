package lector.script;

import java.util.List;
import lector.article.Article;
import lector.article.Omission;

/**
 * An article made ready for reading aloud.
 *
 * @param article what it was made from
 * @param chapters what is said, in order; at least one
 * @param omissions what is not said, with the reasons: the article's own and the script's, in order
 */
public record Script(Article article, List<Chapter> chapters, List<Omission> omissions) {

  public Script {
    chapters = List.copyOf(chapters);
    omissions = List.copyOf(omissions);
  }
}
