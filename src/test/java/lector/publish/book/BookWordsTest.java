package lector.publish.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lector.episode.Episode;
import lector.publish.EpisodeFixture;
import lector.publish.write.Html;
import org.junit.jupiter.api.Test;

class BookWordsTest {

  private final Episode episode = EpisodeFixture.conversation();

  @Test
  void marksWhatIsSaidWordByWord() {
    Html html = Html.fragment();
    BookWords words = new BookWords(html, episode.timeline());
    episode
        .timeline()
        .chapters()
        .get(0)
        .passages()
        .forEach(each -> each.sentences().forEach(words::write));
    String page = html.toString();
    assertTrue(
        page.contains(
            "<span class=\"said\" data-speaker=\"Ann &amp; Co.\"><span id=\"w1\">“We</span>"
                + " <span id=\"w2\">are</span> <span id=\"w3\">ready,”</span></span> "),
        page);
    assertEquals(page.indexOf("data-speaker"), page.lastIndexOf("data-speaker"));
  }
}
