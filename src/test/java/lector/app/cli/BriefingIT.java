package lector.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefingIT {

  @TempDir Path folder;
  private String feed = "";
  private String out = "";

  @BeforeEach
  void writeAFeed() throws IOException {
    Path file = folder.resolve("feed.xml");
    Files.writeString(
        file,
        """
        <rss version="2.0"><channel><title>The Paper</title><link>https://example.org/</link>
        <description>News</description><item><title>Bridge shut</title><guid>1</guid>
        <pubDate>Tue, 24 Nov 2026 06:00:00 GMT</pubDate>
        <description>The bridge is shut. A ferry runs instead.</description></item>
        </channel></rss>
        """);
    feed = file.toString();
    out = folder.resolve("out").toString();
  }

  private Run briefing(String... more) {
    String[] usual = {"briefing", feed, "--out", out, "--date", "2026-11-24", "--voice", "kevin16"};
    String[] all = Arrays.copyOf(usual, usual.length + more.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    return Run.lector(all);
  }

  @Test
  void tellsWhatIsNewOnceAndThenThatNothingIs() throws IOException {
    Run made = briefing().done();
    assertTrue(Files.exists(Path.of(made.out().strip())), made.out());
    Path state = Path.of(out, "briefing.json");
    byte[] kept = Files.readAllBytes(state);
    Run again = briefing().done();
    assertTrue(again.err().contains("there is nothing new"), again.err());
    assertEquals("", again.out());
    assertEquals(-1, Arrays.mismatch(kept, Files.readAllBytes(state)));
  }

  @Test
  void showsThePlanAndMakesNothing() {
    Run plan = briefing("--dry-run").done();
    assertTrue(
        plan.out().contains("told   The Paper: Bridge shut (whole, 2 sentences"), plan.out());
    assertTrue(briefing("--dry-run", "--mute", "ferry", "--json").out().contains("--mute"));
    assertFalse(Files.exists(Path.of(out)));
  }

  @Test
  void tellsTheOtherFeedsWhenOneIsBad() {
    Run made = briefing(folder.resolve("none.xml").toString());
    assertEquals(ExitStatus.SOME_FAILED, made.status(), made.err());
    assertTrue(made.err().contains("none.xml: does not exist"), made.err());
    assertTrue(made.out().endsWith(".mp3\n"), made.out());
  }

  @Test
  void saysWhatToDoWithoutAFeed() {
    Run.lector("briefing", "--out", out).failed(ExitStatus.USAGE, "--feeds FILE.opml", "show.toml");
    Run.lector("briefing", folder.resolve("none.xml").toString(), "--out", out)
        .failed(ExitStatus.INPUT, "none.xml");
  }
}
