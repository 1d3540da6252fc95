package lector.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lector.article.Article;
import lector.article.Block;
import lector.article.Text;
import org.junit.jupiter.api.Test;

class OutlineTest {

  @Test
  void makesAChapterOfTheLeadAndOneOfEachBareQuestion() {
    String text =
        Samples.LEAD
            + "\n"
            + List.of("How big is it?", "Why now?", "Who pays?", "What about the river?").stream()
                .map(question -> question + "\n" + Samples.LEAD)
                .collect(Collectors.joining("\n"));
    assertEquals(
        List.of("Introduction", "How big is it?", "Why now?", "Who pays?", "What about the river?"),
        titles(Samples.plain(text)));
  }

  @Test
  void saysTheTitleInTheFirstChapter() {
    Script script = Samples.markdown("# Trams\n\n## Rails\n\nSteel.\n\n## Wires\n\nCopper.");
    assertEquals(List.of("Rails", "Wires"), titles(script));
    assertEquals("Trams", script.chapters().get(0).passages().get(0).text());
  }

  @Test
  void callsTextUnderTheTitleAnIntroduction() {
    assertEquals(
        List.of("Introduction", "Rails"),
        titles(Samples.markdown("# Trams\n\nThey are back.\n\n## Rails\n\nSteel.")));
  }

  @Test
  void beginsChaptersWhereTheArticleSaysSo() {
    Text text = new Text(0, "Back.", List.of());
    Article plain = Samples.article("Back.", "a.txt");
    List<Block> blocks =
        List.of(
            new Block.Paragraph(text),
            new Block.Division("Rails"),
            new Block.Paragraph(text),
            new Block.Division("Nothing"),
            new Block.Division("Wires"),
            new Block.Paragraph(text));
    Article article =
        new Article(
            plain.source(),
            plain.title(),
            plain.authors(),
            plain.date(),
            plain.language(),
            plain.url(),
            plain.image(),
            plain.text(),
            blocks,
            plain.omissions());
    assertEquals(
        List.of("Introduction", "Rails", "Wires"),
        Outline.of(article).stream().map(Section::title).toList());
  }

  @Test
  void callsAnArticleWithoutHeadingsByItsTitle() {
    assertEquals(List.of("Trams"), titles(Samples.markdown("---\ntitle: Trams\n---\nBack.")));
  }

  @Test
  void speaksInnerHeadingsWithinAChapterThatIsNotTooLong() {
    assertEquals(
        List.of("Rails", "Wires"),
        titles(
            Samples.markdown(
                "## Rails\n\n### Old\n\nIron.\n\n### New\n\nSteel.\n\n## Wires\n\nX.")));
  }

  @Test
  void dividesAnHugeChapterByTheHeadingsInIt() {
    String part = words(800);
    String text = "## Rails\n\n" + part + "\n\n### Old\n\n" + part + "\n\n### New\n\n" + part;
    assertEquals(
        List.of("Rails", "Old", "New", "Wires"),
        titles(Samples.markdown(text + "\n\n## Wires\n\nShort.")));
  }

  @Test
  void doesNotDivideAHugeChapterIntoCrumbs() {
    String crumbs =
        IntStream.range(0, 100)
            .mapToObj(i -> "### Term " + i + "\n\n" + words(18))
            .collect(Collectors.joining("\n\n"));
    assertEquals(
        List.of("Terms", "Wires"),
        titles(Samples.markdown("## Terms\n\n" + crumbs + "\n\n## Wires\n\nShort.")));
  }

  @Test
  void putsAHeadingWithNothingUnderItBeforeTheNextChapter() {
    Script script =
        Samples.markdown("## Part one\n\n## Rails\n\nSteel.\n\n## Wires\n\nX.\n\n## End");
    assertEquals(List.of("Rails", "Wires"), titles(script));
    assertEquals("Part one", script.chapters().get(0).passages().get(0).text());
    assertEquals("End", script.chapters().get(1).passages().get(2).text());
  }

  @Test
  void addsTheNameToABareNumber() {
    assertEquals(
        List.of("I: Rails", "II: Wires"),
        titles(Samples.markdown("# I.\n\n## Rails\n\nSteel.\n\n# II.\n\n## Wires\n\nCopper.")));
  }

  @Test
  void putsHundredsOfTinyChaptersTogether() {
    String glossary =
        IntStream.range(0, 200)
            .mapToObj(i -> "## Term " + i + "\n\n" + words(27))
            .collect(Collectors.joining("\n\n"));
    List<String> titles = titles(Samples.markdown(glossary));
    assertEquals("Term 0", titles.get(0));
    assertTrue(titles.size() <= 20, () -> titles.size() + " chapters");
  }

  private static String words(int count) {
    return "rail ".repeat(count).strip() + ".";
  }

  private static List<String> titles(Script script) {
    return script.chapters().stream().map(Chapter::title).toList();
  }
}
