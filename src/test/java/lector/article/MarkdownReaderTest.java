package lector.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lector.article.Text.Mark;
import lector.article.Text.Mark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # Trams #                              | h1 Trams
          Trams⏎---                              | h2 Trams
          one⏎two\\⏎three                        | p one two three
          AT&amp;T&nbsp;&mdash; &#65;            | p AT&T — A
          so&shy;ft                              | p soft
          H<sub>2</sub>O, x<sup>2</sup>          | p H₂O, x²
          the 1<sup>st</sup> of May              | p the 1st of May
          It cost ~~30~~ 20 crowns, ~4 ~5.       | p It cost 20 crowns, ~4 ~5.
          A <style> and a <script> element       | p A and a element
          # Trams {#trams .big}                  | h1 Trams
          The set {#a} is empty.                 | p The set {#a} is empty.
          [](t.png) Trams                        | p Trams
          a <b>bold</b> word<br>here             | p a bold word here
          > said⏎>⏎> - so                        | quote [p said list [p so]]
          - [ ] buy⏎- [x] sell                   | list [p buy] [p sell]
          4. four⏎5. five⏎   - in it             | list from 4 [p four] [p five list [p in it]]
          ```python⏎x = 1⏎⏎y = 2⏎```             | code python x = 1⏎⏎y = 2
          ![A tram](tram.png)                    | figure tram.png A tram
          [![A tram](<a b.png>)](x)              | figure a%20b.png A tram
          ***                                    | break
          207.4 Rules⏎⏎207.4.1 Who⏎⏎Text         | h2 207.4 Rules⏎h3 207.4.1 Who⏎p Text
          1\\. Who must follow this?⏎⏎All of you. | h2 1. Who must follow this?⏎p All of you.
          1\\. Ring.⏎⏎2\\. Leave.                | list from 1 [p Ring.] [p Leave.]
          a. Ring.⏎⏎b. Leave.                    | list [p a. Ring.] [p b. Leave.]
          _**_ 207.1 Introduction⏎⏎Text          | h2 207.1 Introduction⏎p Text
          """)
  void readsBlocks(String markdown, String outline) {
    Article article = Reading.markdown(markdown.replace("⏎", "\n"));
    assertEquals(outline, Reading.outline(article).replace("\n", "⏎"));
  }

  @Test
  void readsTables() {
    assertEquals(
        "table Line | Colour[4 | red, 6 | ]",
        Reading.outline(
            Reading.markdown("| Line | Colour |\n|---|---|\n| 4 | **red** |\n| 6 |  |\n")));
  }

  @Test
  void keepsTheCellsThatExceedTheHeadsAndNoEmptyRows() {
    assertEquals(
        "table Line[4 | red | said | so, 6]",
        Reading.outline(
            Reading.markdown("| Line |\n|---|\n| 4 | **red** | said \\| so |\n|  |\n| 6 |\n")));
  }

  @Test
  void namesSmallThingsThatItLeavesOut() {
    assertEquals(
        List.of("[x]: a box to tick", "x: a link without text", "no: struck out"),
        omissions(Reading.markdown("- [x] Yes [](x) ~~no~~")));
  }

  @Test
  void marksWhatTheMarkupSays() {
    Article article = Reading.markdown("See *the* [new **tram**](https://t.example), `go()`.");
    assertEquals("See the new tram, go().", article.text());
    assertEquals(
        List.of(
            new Mark(Kind.EMPHASIS, 4, 7, ""),
            new Mark(Kind.LINK, 8, 16, "https://t.example"),
            new Mark(Kind.STRONG, 12, 16, ""),
            new Mark(Kind.CODE, 18, 22, "")),
        marks(article));
  }

  @Test
  void keepsPicturesInALineByTheirAlternativeText() {
    Article article = Reading.markdown("Press ![the bell](bell.png) twice.");
    assertEquals("Press the bell twice.", article.text());
    assertEquals(List.of(new Mark(Kind.IMAGE, 6, 14, "bell.png")), marks(article));
  }

  @Test
  void marksWhereANoteIsReferredTo() {
    Article article = Reading.markdown("It left[^a] late.\n\n[^a]: At nine.\n");
    assertEquals(List.of(new Mark(Kind.NOTE, 7, 7, "a")), marks(article));
    assertEquals("p It left late.\nnote a [p At nine.]", Reading.outline(article));
  }

  @Test
  void namesCommentsAndScriptsThatItLeavesOut() {
    Article article =
        Reading.markdown(
            "One<!-- not this -->.\n\n<script>\nvar x;\n</script>\n\n<!-- nor this -->");
    assertEquals("One.", article.text());
    assertEquals(
        List.of(
            "<!-- not this -->: an HTML comment, which is not part of the page",
            "<script> var x; </script>: an HTML script, which is not prose",
            "<!-- nor this -->: an HTML comment, which is not part of the page"),
        omissions(article));
  }

  @Test
  void keepsTheTextOfHtmlBlocks() {
    assertEquals(
        "h2 Trams\np They are back, all & sundry.\nfigure t.png A tram\nlist [p four] [p six]",
        Reading.outline(
            Reading.markdown(
                """
                <div class="x">
                  <h2>Trams</h2>
                  <p>They are <em>back</em>, all &amp; sundry.</p>
                  <img src="t.png" alt="A tram">
                  <ul><li>four</li><li>six</li></ul>
                </div>
                """)));
  }

  @Test
  void leavesOutTheTagsOfSiteGenerators() {
    Article article =
        Reading.markdown(
            "One {{ site.name }} two.\n{: .big}\n\n{% include \"x\",\n   alt: \"y\" %}\n\n`{{ kept }}`");
    assertEquals("One two.\n\n{{ kept }}", article.text());
    assertEquals(
        List.of("{{ site.name }}", "{: .big}", "{% include \"x\", alt: \"y\" %}"),
        article.omissions().stream().map(Omission::text).toList());
  }

  @Test
  void keepsTemplateTagsInCode() {
    assertEquals("{{ x }}", Reading.markdown("```\n{{ x }}\n```\n").text());
  }

  @Test
  void survivesDeepNesting() {
    assertTrue(Reading.markdown(">".repeat(20_000) + " deep").text().contains("deep"));
    assertTrue(Reading.markdown("*a ".repeat(20_000)).text().contains("a"));
    assertTrue(Reading.markdown("<p ".repeat(20_000)).text().contains("p"));
  }

  private static List<Mark> marks(Article article) {
    return article.blocks().get(0).texts().get(0).marks();
  }

  private static List<String> omissions(Article article) {
    return article.omissions().stream().map(o -> o.text() + ": " + o.reason()).toList();
  }
}
