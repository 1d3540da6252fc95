package lector.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every stage after this one relies on: an article's texts are slices of its text. */
class ArticleTextTest {

  @ParameterizedTest
  @MethodSource("seeds")
  void coversAPlainTextWithItsSlices(long seed) {
    assertCovered(Reading.plain(RandomArticles.plain(seed)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void coversAMarkdownTextWithItsSlices(long seed) {
    assertCovered(Reading.markdown(RandomArticles.markdown(seed)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void setsEverythingButCodeOnOneLineWithSingleSpaces(long seed) {
    Reading.markdown(RandomArticles.markdown(seed)).blocks().stream()
        .filter(block -> block instanceof Block.Paragraph || block instanceof Block.Heading)
        .flatMap(block -> block.texts().stream())
        .forEach(text -> assertEquals(Characters.oneLine(text.chars()), text.chars()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void losesNothingOfAPlainTextButMarks(long seed) {
    String text = RandomArticles.plain(seed);
    assertEquals(letters(text), letters(Reading.plain(text).text()));
  }

  private static void assertCovered(Article article) {
    List<Text> texts =
        article.blocks().stream()
            .flatMap(block -> block.texts().stream())
            .filter(text -> !text.isBlank())
            .toList();
    int end = 0;
    for (Text text : texts) {
      assertEquals(text.chars(), article.text().substring(text.start(), text.end()));
      assertTrue(text.start() >= end, "slices overlap or are out of order");
      assertTrue(article.text().substring(end, text.start()).isBlank(), "a slice is missing");
      for (Text.Mark mark : text.marks()) {
        assertTrue(mark.start() >= 0 && mark.start() <= mark.end());
        assertTrue(mark.end() <= text.chars().length());
      }
      end = text.end();
    }
    assertTrue(article.text().substring(end).isBlank(), "the last slice is missing");
  }

  /** Without white space, and without the marks of lists and underlines, which are no words. */
  private static String letters(String text) {
    return Characters.clean(text)
        .replaceAll("(?<=\\s|^)\\d+[.)](?=\\s|$)", "")
        .replaceAll("[\\s*=-]", "");
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }
}
