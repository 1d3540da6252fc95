package lector.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.LongStream;
import lector.article.Article;
import lector.article.Omission;
import lector.article.RandomArticles;
import lector.script.SpeakingRules.Code;
import lector.script.SpeakingRules.Footnotes;
import lector.script.SpeakingRules.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing lost, nothing said twice: each character is in one passage or in one omission. */
class CoverageTest {

  private static final List<SpeakingRules> RULES =
      List.of(
          SpeakingRules.DEFAULT,
          SpeakingRules.DEFAULT
              .withCode(Code.READ)
              .withTables(Tables.ANNOUNCE)
              .withFootnotes(Footnotes.SKIP),
          SpeakingRules.DEFAULT.withFootnotes(Footnotes.SKIP));

  @ParameterizedTest
  @MethodSource("seeds")
  void saysOrNamesEveryCharacterOfAMarkdownArticleOnce(long seed) {
    assertCovered(Samples.article(RandomArticles.markdown(seed), "random.md"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void saysOrNamesEveryCharacterOfAPlainArticleOnce(long seed) {
    assertCovered(Samples.article(RandomArticles.plain(seed), "random.txt"));
  }

  private static void assertCovered(Article article) {
    for (SpeakingRules rules : RULES) {
      Script script = ScriptWriter.write(article, rules);
      int[] times = new int[article.text().length()];
      for (Chapter chapter : script.chapters()) {
        assertFalse(chapter.passages().isEmpty());
        for (Passage passage : chapter.passages()) {
          count(article, passage.start(), passage.text(), times);
        }
      }
      for (Omission omission : script.omissions()) {
        if (omission.start() != Omission.OUTSIDE) {
          count(article, omission.start(), omission.text(), times);
        }
      }
      for (int i = 0; i < times.length; i++) {
        if (!Character.isWhitespace(article.text().charAt(i))) {
          assertEquals(1, times[i], article.text().substring(i));
        }
      }
    }
  }

  private static void count(Article article, int start, String text, int[] times) {
    assertEquals(text, article.text().substring(start, start + text.length()));
    for (int i = start; i < start + text.length(); i++) {
      times[i]++;
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }
}
