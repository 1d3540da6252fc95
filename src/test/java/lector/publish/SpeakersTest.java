package lector.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import lector.episode.Episode;
import lector.episode.Timeline.TimedTurn;
import org.junit.jupiter.api.Test;

/** Every view of an episode names those who speak in it. */
class SpeakersTest {

  private final Episode episode =
      new EpisodeFixture()
          .quoting("“We are ready,” said Ann & Co.", new TimedTurn(0, 3, "Ann & Co.", "am_michael"))
          .quoting("He cried “No!” and left.", new TimedTurn(2, 3, "", "bf_emma"))
          .episode("Trams", LocalDate.of(2024, 5, 6));

  @Test
  void namesThemInEveryCueOfWebVtt() {
    assertEquals(
        """
        WEBVTT

        00:00:00.000 --> 00:00:00.650
        <v Ann &amp; Co.>“We are ready,”

        00:00:00.650 --> 00:00:01.350
        <v Heart>said Ann &amp; Co.

        00:00:01.550 --> 00:00:01.900
        <v Heart>He cried

        00:00:01.900 --> 00:00:02.150
        <v Emma>“No!”

        00:00:02.150 --> 00:00:02.850
        <v Heart>and left.
        """,
        new VttTranscript().text(episode));
  }

  @Test
  void namesThemInBooksWordByWord() {
    Html html = Html.fragment();
    BookWords words = new BookWords(html, episode.timeline());
    episode.timeline().chapters().get(0).passages().forEach(each -> words.write(each.sentences()));
    String page = html.toString();
    assertTrue(
        page.contains(
            "<span class=\"said\" data-speaker=\"Ann &amp; Co.\"><span id=\"w1\">“We</span>"
                + " <span id=\"w2\">are</span> <span id=\"w3\">ready,”</span></span> "),
        page);
    assertEquals(page.indexOf("data-speaker"), page.lastIndexOf("data-speaker"));
  }

  @Test
  void namesThemInSubRipWhereAnotherBegins() {
    assertEquals(
        """
        1
        00:00:00,000 --> 00:00:00,650
        Ann & Co.: “We are ready,”

        2
        00:00:00,650 --> 00:00:01,350
        Heart: said Ann & Co.

        3
        00:00:01,550 --> 00:00:01,900
        He cried

        4
        00:00:01,900 --> 00:00:02,150
        Emma: “No!”

        5
        00:00:02,150 --> 00:00:02,850
        Heart: and left.
        """,
        new SrtTranscript().text(episode));
  }

  @Test
  void givesEachASegmentOfItsOwnInJson() {
    String json = new JsonTranscript().text(episode);
    assertTrue(json.contains("\"speaker\" : \"Ann & Co.\",\n      \"startTime\" : 0.000"), json);
    assertEquals(6, json.split("\"speaker\"", -1).length, json);
  }

  @Test
  void marksWhatIsSaidInHtml() {
    String html = new HtmlTranscript().text(episode);
    assertTrue(
        html.contains(
            "<span class=\"said\" data-speaker=\"Ann &amp; Co.\">“We are ready,”</span> said Ann"),
        html);
    assertTrue(html.contains("Read by Heart, Michael and Emma, synthetic voices"), html);
  }

  @Test
  void knowsAllNames() {
    assertEquals(List.of("Heart", "Ann & Co.", "Emma"), List.copyOf(SpeakerNames.in(episode)));
  }
}
