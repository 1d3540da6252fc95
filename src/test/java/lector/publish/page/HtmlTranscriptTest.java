package lector.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.regex.Pattern;
import lector.publish.EpisodeFixture;
import lector.script.Passage.Role;
import org.junit.jupiter.api.Test;

class HtmlTranscriptTest {

  private static final Pattern ADDED =
      Pattern.compile("<i class=\"announced\">.*?</i>|<h2[^>]*class=\"unspoken\">.*?</h2>");

  private final String html =
      new HtmlTranscript()
          .text(
              new EpisodeFixture()
                  .passage(Role.NARRATION, "Soup & <bread>.", "It is \"simple\".")
                  .chapter("Method")
                  .passage(Role.HEADING, "Method")
                  .announced(Role.LIST_ITEM, "1: ", "Boil the water.")
                  .announced(Role.LIST_ITEM, "2: ", "Wait.")
                  .passage(Role.HEADING, "Later")
                  .announced(Role.TABLE, "A table follows.", "")
                  .passage(Role.QUOTATION, "Eat.")
                  .passage(Role.QUOTATION, "Sleep.")
                  .episode("Soup <1>", LocalDate.of(2024, 5, 6)));

  @Test
  void saysWhatTheArticleSaysWhenAdditionsAreTakenOut() {
    String main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    String text = ADDED.matcher(main).replaceAll("").replaceAll("<[^>]*>", "");
    String plain =
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
    assertEquals(
        "Soup & <bread>. It is \"simple\". Method Boil the water. Wait. Later Eat. Sleep.",
        plain.strip().replaceAll("\\s+", " "));
  }

  @Test
  void headsChaptersWithTheirSpokenHeadingOrElseTheirTitle() {
    assertTrue(html.contains("<h2 id=\"chapter-1\" class=\"unspoken\">Introduction</h2>"));
    assertTrue(html.contains("<h2 id=\"chapter-2\"><span class=\"s\""));
    assertEquals(2, html.split("<h2", -1).length - 1);
    assertTrue(html.contains("<a href=\"#chapter-2\">Method</a>"));
  }

  @Test
  void timesEverySentence() {
    assertTrue(
        html.contains(
            "<span class=\"s\" data-start=\"0.000\" data-end=\"0.600\">Soup &amp; &lt;bread&gt;."));
  }

  @Test
  void keepsNeighboursOfOneKindTogether() {
    assertEquals(1, html.split("<ul>", -1).length - 1);
    assertEquals(1, html.split("<blockquote>", -1).length - 1);
  }

  @Test
  void namesItsLanguageAndNeedsNoScript() {
    assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    assertTrue(html.contains("<title>Soup &lt;1&gt;</title>"));
    assertFalse(html.contains("<script"));
  }

  @Test
  void marksWhatOthersSay() {
    String trams = new HtmlTranscript().text(EpisodeFixture.conversation());
    assertTrue(
        trams.contains(
            "<span class=\"said\" data-speaker=\"Ann &amp; Co.\">“We are ready,”</span> said Ann"),
        trams);
    assertTrue(trams.contains("Read by Heart, Michael and Emma, synthetic voices"), trams);
  }
}
