package lector.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lector.article.Article;
import org.junit.jupiter.api.Test;

class ChaptersTest {

  private static final Article BOOK =
      Samples.article(
          """
          ---
          title: Trams
          layout: book
          ---
          # Rails

          They lie.[^a]

          # Wires

          They hang.[^b] So do others.[^a]

          # Notes

          [^a]: For years.
          [^b]: In the air.
          """,
          "book.md");

  @Test
  void makesAnArticleOfEachChapterWithItsNotes() {
    List<Article> chapters = Chapters.of(BOOK);
    assertEquals(
        List.of("Trams: Rails", "Trams: Wires"), chapters.stream().map(Article::title).toList());
    assertEquals("Rails\n\nThey lie.\n\nFor years.", chapters.get(0).text());
    assertEquals("They hang. So do others.", chapters.get(1).text().split("\n\n", -1)[1]);
    assertTrue(chapters.get(1).text().endsWith("In the air."));
  }

  @Test
  void tellsChaptersApartAsSources() {
    assertEquals(
        List.of("book.md, chapter 1", "book.md, chapter 2"),
        Chapters.of(BOOK).stream().map(chapter -> chapter.source().name()).toList());
  }

  @Test
  void namesWhatIsLeftOutOfTheBookOnce() {
    List<Article> chapters = Chapters.of(BOOK);
    assertEquals(BOOK.omissions(), chapters.get(0).omissions());
    assertEquals(List.of(), chapters.get(1).omissions());
  }

  @Test
  void leavesAnArticleOfOneChapterAsItIs() {
    Article article = Samples.article("They lie.", "a.txt");
    assertEquals(List.of(article), Chapters.of(article));
  }
}
