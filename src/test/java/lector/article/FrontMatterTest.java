package lector.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
