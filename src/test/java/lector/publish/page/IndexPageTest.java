package lector.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import lector.publish.EpisodeFixture;
import lector.publish.ShowFixture;
import lector.publish.show.ListPage;
import lector.script.Passage.Role;
import org.junit.jupiter.api.Test;

class IndexPageTest {

  private final String html =
      IndexPage.of(
          ShowFixture.show("<Papers> & \"more\""),
          ListPage.current(1),
          List.of(
              new EpisodeFixture()
                  .passage(Role.NARRATION, "One two three.")
                  .chapter("Mill & <stone>")
                  .passage(Role.HEADING, "Mill & <stone>")
                  .episode("Rain", LocalDate.of(2024, 11, 1))));

  @Test
  void escapesWhatItShows() {
    assertTrue(html.contains("<h1>&lt;Papers&gt; &amp; &quot;more&quot;</h1>"));
    assertTrue(html.contains("Mill &amp; &lt;stone&gt;"));
    assertFalse(html.contains("<Papers>"));
  }

  @Test
  void linksChaptersToTheirPlaceInTheText() {
    assertTrue(html.contains("<a href=\"2024-11-01-rain/index.html#chapter-2\">"));
  }

  @Test
  void loadsNothingFromElsewhereAndNoAudio() {
    List<String> sources =
        Pattern.compile("src=\"([^\"]*)\"").matcher(html).results().map(m -> m.group(1)).toList();
    assertEquals(List.of(PageAsset.SCRIPT.address(), "cover.jpg"), sources);
    assertFalse(html.contains("<audio"));
  }

  @Test
  void givesEveryEpisodeAHeadingADateAndALength() {
    assertTrue(html.contains("<h3 id=\"episode-1\" lang=\"en\"><a href"));
    assertTrue(html.contains("<a href=\"2024-11-01-rain/index.html\">Rain</a></h3>"));
    assertTrue(html.contains("<time datetime=\"2024-11-01\">1 November 2024</time>"));
    assertTrue(html.contains("<span>2 sec</span>"));
    assertTrue(html.contains("By Ada Byron and Ben Cole"));
  }

  @Test
  void usesEveryIdOnce() {
    List<String> ids =
        Pattern.compile(" id=\"([^\"]*)\"").matcher(html).results().map(m -> m.group(1)).toList();
    assertEquals(ids.stream().distinct().toList(), ids);
  }
}
