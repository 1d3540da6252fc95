package lector.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lector.app.Published;
import lector.app.Voices;
import lector.article.Articles;
import lector.episode.Settings;
import lector.phoneme.UserLexicon;
import lector.script.SpeakingRules;
import lector.text.TextFrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From a text that is posted to an episode in the feed, with a real voice. */
@Timeout(120)
class AddIT {

  @TempDir Path folder;

  @Test
  void makesAnEpisodeOfWhatIsPosted() throws IOException {
    Published.of(folder);
    JobMaker maker =
        new StudioMaker(
            folder,
            new Voices(Optional.empty()),
            Optional.of("kevin16"),
            new Articles(),
            new TextFrontEnd(),
            UserLexicon.EMPTY,
            lexicon -> new Settings(1, List.of("mp3"), SpeakingRules.DEFAULT, "en-US", 1),
            () -> {
              throw new AssertionError("nothing is to be fetched");
            });
    try (Running running = new Running(folder, false, maker, Duration.ofSeconds(30))) {
      String home = "t/" + running.owner() + "/";
      running.post(
          home + "jobs", "application/json", "{\"text\":\"Kites fly.\",\"title\":\"Wind\"}");
      String job;
      do {
        job = Shelf.text(running.get(home + "jobs/1").body());
      } while (job.contains("\"waiting\"") || job.contains("\"working\""));
      assertTrue(job.contains("\"done\"") && job.contains("\"Wind\""), job);
      String feed = Shelf.text(running.get("feed.xml").body());
      Matcher enclosure =
          Pattern.compile("<enclosure url=\"" + running.uri("") + "([^\"]+)\" length=\"(\\d+)\"")
              .matcher(feed);
      assertTrue(enclosure.find(), feed);
      HttpResponse<byte[]> audio = running.get(enclosure.group(1));
      assertEquals(Integer.parseInt(enclosure.group(2)), audio.body().length);
      assertTrue(audio.headers().firstValue("ETag").orElse("").matches("\"[0-9a-f]{64}\""));
    }
  }
}
