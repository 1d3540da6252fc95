package lector.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

  @Test
  void readsYaml() {
    Article article =
        Reading.markdown(
            """
            ---
            title: "Trams, and how
            they came back"
            authors:
            - ada-quill
            - name: Jon Marsh
            date: 2020-03-10 08:00:00 +0100
            lang: en_GB
            permalink: /trams/
            canonical: https://example.org/trams
            image: /trams.png
            ---
            They came back.
            """);
    assertEquals("Trams, and how they came back", article.title());
    assertEquals(List.of("Ada Quill", "Jon Marsh"), article.authors());
    assertEquals(Optional.of(LocalDate.of(2020, 3, 10)), article.date());
    assertEquals("en-GB", article.language());
    assertEquals(Optional.of(URI.create("https://example.org/trams")), article.url());
    assertEquals(Optional.empty(), article.image());
    assertEquals("They came back.", article.text());
    assertEquals(Omission.OUTSIDE, article.omissions().get(0).start());
    assertEquals("front matter, which is for machines", article.omissions().get(0).reason());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-11-05                      | 2024-11-05
          2024-11-05T07:00:00Z            | 2024-11-05
          2024/11/5                       | 2024-11-05
          November 5, 2024                | 2024-11-05
          Nov. 5th, 2024 at 7:05 a.m.     | 2024-11-05
          5 September 2024                | 2024-09-05
          5 Sept. 2024                    | 2024-09-05
          Tue, 05 Nov 2024 07:00:00 +0000 | 2024-11-05
          2024-02-30                      |
          soon                            |
          """)
  void readsDatesAsPeopleWriteThem(String written, @Nullable LocalDate date) {
    Article article = Reading.markdown("---\ndate: \"" + written + "\"\n---\nBack.");
    assertEquals(Optional.ofNullable(date), article.date());
    assertEquals(
        date == null ? "; its date \"" + written + "\" is not one such as 2024-11-01" : "",
        article.omissions().get(0).reason().replace("front matter, which is for machines", ""));
  }

  @Test
  void readsToml() {
    Article article =
        Reading.markdown("+++\ntitle = \"Trams\"\ndate = 2020-03-10\nauthor = \"Ada\"\n+++\nBack.");
    assertEquals("Trams", article.title());
    assertEquals(List.of("Ada"), article.authors());
    assertEquals(Optional.of(LocalDate.of(2020, 3, 10)), article.date());
    assertEquals("Back.", article.text());
  }

  @Test
  void readsTheArticleUnderBrokenFrontMatter() {
    Article article = Reading.markdown("---\ntitle: [unclosed\n---\n# Trams\n\nBack.");
    assertEquals("Trams", article.title());
    assertEquals("Trams\n\nBack.", article.text());
    String reason = article.omissions().get(0).reason();
    assertTrue(reason.contains("can't be read"), reason);
    assertEquals(1, reason.lines().count());
  }

  @Test
  void takesARuleForARule() {
    assertEquals("break\np One.\nbreak\np Two.", outline("---\n\nOne.\n\n---\n\nTwo."));
  }

  private static String outline(String markdown) {
    return Reading.outline(Reading.markdown(markdown));
  }
}
