package lector.article.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores the extraction on pages in the styles of many kinds of sites. */
class ExtractionScoreTest {

  private static final double LEAST = 0.9;
  private static final double LEAST_ON_AVERAGE = 0.98;
  private static final double LEAD_OVER_READABILITY = 0.1;

  static List<Page> pages() throws IOException {
    return Page.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void findsTheArticle(Page page) {
    double score = Shingles.f1(page.gold(), page.extracted());
    assertTrue(score >= LEAST, () -> page.name() + " " + score + "\n" + page.extracted());
  }

  @Test
  void findsMoreThanReadabilityAlone() throws IOException {
    double own = 0;
    double bare = 0;
    StringBuilder table = new StringBuilder("page, Lector, Readability\n");
    for (Page page : pages()) {
      double mine = Shingles.f1(page.gold(), page.extracted());
      double its = Shingles.f1(page.gold(), page.readable());
      table.append("%-28s %.3f %.3f%n".formatted(page.name(), mine, its));
      own += mine / pages().size();
      bare += its / pages().size();
    }
    table.append("%-28s %.3f %.3f%n".formatted("mean", own, bare));
    assertTrue(own >= LEAST_ON_AVERAGE && own >= bare + LEAD_OVER_READABILITY, table::toString);
  }
}
