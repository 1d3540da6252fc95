package lector.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

  private static final String LONG =
      "The council met for three hours on Tuesday night and heard from everyone who had asked to"
          + " speak about the trams. In the end it put the vote off until the spring.";

  @Test
  void joinsSoftWrappedLines() {
    assertOutline(
        """
        The depot still stands at the end of the street, with a
        bakery in it, and the clock over its door has said ten
        past four for as long as anyone can remember.

        It is to be mended when the first tram comes, or so the
        baker says.
        """,
        """
        p The depot still stands at the end of the street, with a bakery in it, and the clock over \
        its door has said ten past four for as long as anyone can remember.
        p It is to be mended when the first tram comes, or so the baker says.""");
  }

  @Test
  void takesEachLongLineForAParagraph() {
    assertOutline(LONG + "\n" + LONG, "p " + LONG + "\np " + LONG);
  }

  @Test
  void tellsParagraphsApartByTheirShortLastLinesWhereThereAreNoBlankOnes() {
    assertOutline(
        """
        The depot still stands at the end of the street, with a
        bakery in it, and the clock over its door has said ten
        past four.
        It is to be mended when the first tram comes, or so the
        baker says to everyone who asks her, and a good many of
        them do.
        """,
        """
        p The depot still stands at the end of the street, with a bakery in it, and the clock over \
        its door has said ten past four.
        p It is to be mended when the first tram comes, or so the baker says to everyone who asks \
        her, and a good many of them do.""");
  }

  @Test
  void givesEachLineOfVerseItsOwnBeat() {
    assertOutline(
        """
        The tide goes out, the tide comes in
        And no one asks it why
        The gulls above the harbour spin
        Beneath a paper sky
        """,
        """
        p The tide goes out, the tide comes in
        p And no one asks it why
        p The gulls above the harbour spin
        p Beneath a paper sky""");
  }

  @Test
  void mendsADecimalThatWasCutAtItsPoint() {
    assertOutline(
        "The rate of unemployment moved down to 8.\n4 percent in August of the year.",
        "p The rate of unemployment moved down to 8.4 percent in August of the year.");
  }

  @Test
  void keepsTheHyphenAtALineEnd() {
    assertOutline(
        """
        The depot still stands at the end of it, a self-
        contained world of rust and of broken glass, and
        nobody goes there.
        """,
        """
        p The depot still stands at the end of it, a self-contained world of rust and of broken \
        glass, and nobody goes there.""");
  }

  @Test
  void readsBulletsAndNumbers() {
    assertOutline(
        LONG + "\n\n- flour\n- water\n\n3. mix\n4. wait\n",
        "p " + LONG + "\nlist [p flour] [p water]\nlist from 3 [p mix] [p wait]");
  }

  @Test
  void putsIndentedItemsInTheItemBeforeThem() {
    assertOutline(
        "- bread\n  - rye\n  - wheat\n- butter\n",
        "list [p bread list [p rye] [p wheat]] [p butter]");
  }

  @Test
  void putsLetteredItemsInTheNumberedItemBeforeThem() {
    assertOutline(
        "1. State your name.\n(a) slowly\n(b) loudly\n2. Wait.\n",
        "list from 1 [p State your name. list [p (a) slowly] [p (b) loudly]] [p Wait.]");
  }

  @Test
  void joinsTheHangingLinesOfAnItem() {
    assertOutline(
        "- bread from the\n  bakery\n- butter\n", "list [p bread from the bakery] [p butter]");
  }

  @Test
  void takesALoneNumberForText() {
    assertOutline(LONG + "\n\n1. 0 percent it was.", "p " + LONG + "\np 1. 0 percent it was.");
  }

  @Test
  void seesBreaksAndUnderlinedHeadings() {
    assertOutline(
        "The river\n=====\n\n" + LONG + "\n\n* * *\n\nIts mouth\n-----\n\n" + LONG,
        "h1 The river\np " + LONG + "\nbreak\nh2 Its mouth\np " + LONG);
  }

  @Test
  void ranksTitleChaptersAndNumbers() {
    assertOutline(
        "Of Trams\n\nChapter 1\n\n"
            + LONG
            + "\n\n1.1 Rails\n\n"
            + LONG
            + "\n\nChapter 2\n\n"
            + LONG,
        "h1 Of Trams\nh2 Chapter 1\np "
            + LONG
            + "\nh3 1.1 Rails\np "
            + LONG
            + "\nh2 Chapter 2\np "
            + LONG);
  }

  @Test
  void readsOnlyWhatStandsThere() {
    Article article = Reading.plain("Of Trams\n\n" + LONG);
    assertEquals("Of Trams\n\n" + LONG, article.text());
    assertEquals("Of Trams", article.title());
  }

  private static void assertOutline(String text, String outline) {
    assertEquals(outline, Reading.outline(Reading.plain(text)));
  }
}
