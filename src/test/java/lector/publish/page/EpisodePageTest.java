package lector.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import lector.publish.EpisodeFixture;
import lector.publish.ShowFixture;
import lector.script.Passage.Role;
import org.junit.jupiter.api.Test;

class EpisodePageTest {

  private final String html =
      EpisodePage.of(
          ShowFixture.show("Papers"),
          new EpisodeFixture()
              .passage(Role.NARRATION, "Soup – & <bread>.")
              .chapter("Method")
              .passage(Role.HEADING, "Method")
              .announced(Role.LIST_ITEM, "1: ", "Boil.")
              .episode("Soup <1>", LocalDate.of(2024, 5, 6)));

  @Test
  void timesEveryWordThatIsHeard() {
    assertTrue(
        html.contains("data-start=\"0.000\" data-words=\"0 - - 200\">Soup – &amp; &lt;bread&gt;."),
        html);
  }

  @Test
  void linksChaptersToTheirPlacesInTextAndAudio() {
    assertTrue(html.contains("href=\"sound%20file.mp3#t=1.000\" data-start=\"1.000\""), html);
    assertTrue(html.contains("<a href=\"#chapter-2\">Method</a>"));
    assertTrue(html.contains("data-start=\"1.000\" data-title=\"Method\""));
  }

  @Test
  void loadsNothingFromElsewhereAndNoAudioUnasked() {
    List<String> sources =
        Pattern.compile("src=\"([^\"]*)\"").matcher(html).results().map(m -> m.group(1)).toList();
    assertEquals(
        List.of("../" + PageAsset.SCRIPT.address(), "../cover.jpg", "sound%20file.mp3"), sources);
    assertTrue(html.contains("<audio controls preload=\"none\""));
  }

  @Test
  void holdsNoScriptOrStyleOfItsOwn() {
    assertFalse(Pattern.compile("<script>|<style| style=| on[a-z]+=").matcher(html).find());
  }

  @Test
  void offersTheAudioToDownload() {
    assertTrue(html.contains("<a href=\"sound%20file.mp3\" download>Download MP3, 0.1 MB<"), html);
  }

  @Test
  void usesEveryIdOnceAndRefersToThoseThereAre() {
    List<String> ids =
        Pattern.compile(" id=\"([^\"]*)\"").matcher(html).results().map(m -> m.group(1)).toList();
    assertEquals(ids.stream().distinct().toList(), ids);
    Pattern.compile("(?:aria-labelledby|data-opens)=\"([^\"]*)\"")
        .matcher(html)
        .results()
        .forEach(reference -> assertTrue(ids.contains(reference.group(1)), reference.group()));
  }
}
