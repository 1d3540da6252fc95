package lector.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BlockCopierTest {

  private static final String EVERYTHING =
      """
      # Trams

      > They *ring*.

      1. Rails
         - new
      2. Wires[^1]

      | Line | Length |
      |------|--------|
      | One  | 7 km   |

      ```go
      stop()
      ```

      ![A tram](tram.jpg)

      ---

      [^1]: Of copper.
      """;

  @Test
  void losesNothing() {
    Article article = Reading.markdown(EVERYTHING);
    Body body = new Body();
    Article copy =
        new Article(
            article.source(),
            article.title(),
            article.authors(),
            article.date(),
            article.language(),
            article.url(),
            article.image(),
            "",
            new BlockCopier(body, 0, label -> label).copy(article.blocks()),
            article.omissions());
    assertEquals(article.blocks(), copy.blocks());
    assertEquals(article.text(), body.text());
  }
}
