package lector.publish.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lector.episode.Episode;
import lector.publish.EpisodeFixture;
import org.junit.jupiter.api.Test;

/** Every transcript names those who speak in it. */
class SpeakersTest {

  private final Episode episode = EpisodeFixture.conversation();

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
}
