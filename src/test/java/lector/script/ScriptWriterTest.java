package lector.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The speaking rules, each on a small article. */
class ScriptWriterTest {

  @Test
  void pausesBeforeAndAfterHeadings() {
    assertSpoken(
        "# Trams\n\nBack.\n\nAgain.\n\n## Rails\n\nSteel.\n\n### Old\n\nIron.",
        """
        HEADING NONE |Trams
        NARRATION AFTER_HEADING |Back.
        NARRATION PARAGRAPH |Again.
        HEADING CHAPTER |Rails
        NARRATION AFTER_HEADING |Steel.
        HEADING HEADING |Old
        NARRATION AFTER_HEADING |Iron.""");
  }

  @Test
  void saysQuotationsInTheirRole() {
    assertSpoken(
        "She wrote:\n\n> Come.\n>\n> - Now.\n\nHe came.",
        """
        NARRATION NONE |She wrote:
        QUOTATION PARAGRAPH |Come.
        QUOTATION SENTENCE |Now.
        NARRATION PARAGRAPH |He came.""");
  }

  @Test
  void saysTheNumbersOfAList() {
    assertSpoken(
        "Do this:\n\n3. Ring.\n4. Wait:\n   - quietly\n   - long\n\nThen leave.",
        """
        NARRATION NONE |Do this:
        LIST_ITEM SENTENCE 3: |Ring.
        LIST_ITEM SENTENCE 4: |Wait:
        LIST_ITEM SENTENCE |quietly
        LIST_ITEM SENTENCE |long
        NARRATION PARAGRAPH |Then leave.""");
  }

  @Test
  void readsTablesRowByRowWithTheColumnsNames() {
    assertSpoken(
        "| Line | Colour |\n|---|---|\n| 4 | red |\n| 6 |  |\n",
        """
        TABLE NONE Table with 2 columns and 2 rows.|
        TABLE SENTENCE Columns: |Line
        TABLE SENTENCE |Colour
        TABLE PARAGRAPH Line: |4
        TABLE SENTENCE Colour: |red
        TABLE PARAGRAPH Line: |6""");
  }

  @Test
  void announcesTablesWhenAsked() {
    Script script =
        Samples.markdown(
            "| Line |\n|---|\n| 4 |\n",
            SpeakingRules.DEFAULT.withTables(SpeakingRules.Tables.ANNOUNCE));
    assertEquals("TABLE NONE Table with 1 column and 1 row, left out.|", Samples.spoken(script));
    assertEquals(
        "0 Line: tables are announced, not read\n6 4: tables are announced, not read",
        Samples.omitted(script));
  }

  @Test
  void announcesCodeAndDoesNotSpellIt() {
    Script script = Samples.markdown("Run:\n\n```py\nx = 1\ny = 2\n```\n");
    assertEquals(
        """
        NARRATION NONE |Run:
        CODE PARAGRAPH Code example in Python, 2 lines, left out.|""",
        Samples.spoken(script));
    assertEquals("6 x = 1⏎y = 2: code is announced, not read", Samples.omitted(script));
  }

  @Test
  void readsCodeLineByLineWhenAsked() {
    Script script =
        Samples.markdown(
            "Run:\n\n```sql\nselect 1\n\n  from t\n```\n",
            SpeakingRules.DEFAULT.withCode(SpeakingRules.Code.READ));
    assertEquals(
        """
        NARRATION NONE |Run:
        CODE PARAGRAPH Code example in SQL: |select 1
        CODE SENTENCE |from t""",
        Samples.spoken(script));
  }

  @Test
  void saysLinksByTheirText() {
    assertSpoken("See [the plan](https://example.org/plan).", "NARRATION NONE |See the plan.");
  }

  @Test
  void saysPicturesByTheirAlternativeText() {
    assertSpoken(
        "Look.\n\n![A red tram](t.png)\n\nPress ![the bell](b.png) twice. ![A bell](c.png)",
        """
        NARRATION NONE |Look.
        FIGURE PARAGRAPH Image: |A red tram
        NARRATION PARAGRAPH |Press the bell twice.
        FIGURE SENTENCE Image: |A bell""");
  }

  @Test
  void namesPicturesThatHaveNoAlternativeText() {
    Script script = Samples.markdown("Look.\n\n![](t.png)\n\nGone.");
    assertEquals("NARRATION NONE |Look.\nNARRATION PARAGRAPH |Gone.", Samples.spoken(script));
    assertEquals("-1 t.png: a picture without alternative text", Samples.omitted(script));
  }

  @Test
  void saysNotesWhereTheyAreReferredTo() {
    assertSpoken(
        "It left[^b] late.\n\nIt came[^b] back.[^a]\n\n[^a]: At ten.\n\n[^b]: At nine.\n\n    Or so.",
        """
        NARRATION NONE |It left late.
        NOTE SENTENCE Footnote 1: |At nine.
        NOTE SENTENCE |Or so.
        NARRATION PARAGRAPH |It came back.
        NOTE SENTENCE Footnote 2: |At ten.""");
  }

  @Test
  void saysUnreferencedNotesAtTheEnd() {
    assertSpoken(
        "[^a]: At ten.\n\nIt left late.",
        "NARRATION NONE |It left late.\nNOTE SENTENCE Footnote 1: |At ten.");
  }

  @Test
  void skipsNotesWhenAsked() {
    Script script =
        Samples.markdown(
            "It left[^a] late.\n\n[^a]: At ten.",
            SpeakingRules.DEFAULT.withFootnotes(SpeakingRules.Footnotes.SKIP));
    assertEquals("NARRATION NONE |It left late.", Samples.spoken(script));
    assertEquals("15 At ten.: footnotes are left out", Samples.omitted(script));
  }

  @Test
  void neverSpeaksFrontMatter() {
    Script script = Samples.markdown("---\ntitle: Trams\n---\nBack.");
    assertEquals("NARRATION NONE |Back.", Samples.spoken(script));
    assertEquals("-1 title: Trams: front matter, which is for machines", Samples.omitted(script));
  }

  @Test
  void pausesLongerAtABreak() {
    assertSpoken("One.\n\n***\n\nTwo.", "NARRATION NONE |One.\nNARRATION HEADING |Two.");
  }

  @Test
  void saysSoWhenThereIsNothingToSay() {
    Script script =
        Samples.markdown(
            "[^a]: Alone.", SpeakingRules.DEFAULT.withFootnotes(SpeakingRules.Footnotes.SKIP));
    assertEquals(
        "NARRATION NONE Nothing in this article can be read aloud.|", Samples.spoken(script));
  }

  private static void assertSpoken(String markdown, String spoken) {
    assertEquals(spoken, Samples.spoken(Samples.markdown(markdown)));
  }
}
