package lector.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lector.publish.Chromium;
import lector.publish.SiteFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text and sound go together, in a real browser. */
class ReadingAlongIT {

  /** How far the lit word may be from the one that is heard, in seconds. */
  private static final double TOLERANCE = 0.05;

  /**
   * Plays for some seconds and compares, at each frame, the time of the audio with the word that is
   * lit. Gives how many words were seen, and the greatest distance between the audio's time and the
   * lit word's in seconds.
   */
  private static final String WATCH =
      """
      async ([speed, seconds]) => {
        const audio = document.querySelector("audio");
        const words = [...document.querySelectorAll(".s")].flatMap(sentence => {
          const offsets = sentence.dataset.words.split(" ");
          return sentence.textContent.split(" ")
            .map((text, i) => ({text, start: Number(sentence.dataset.start) + offsets[i] / 1000}))
            .filter((_, i) => offsets[i] !== "-");
        });
        const lit = () => window.Highlight ? [...CSS.highlights.get("lector-word")].join()
            : document.querySelector("mark.lector-word")?.textContent ?? "";
        const seen = new Set();
        let worst = 0;
        audio.playbackRate = speed;
        audio.currentTime = 0.001;
        await audio.play();
        while (audio.currentTime < seconds) {
          await new Promise(requestAnimationFrame);
          const time = audio.currentTime;
          const distances = words.map((word, i) => word.text !== lit() ? Infinity
              : Math.max(0, word.start - time, time - (words[i + 1]?.start ?? Infinity)));
          const nearest = Math.min(...distances);
          seen.add(distances.indexOf(nearest));
          worst = Math.max(worst, nearest);
        }
        audio.pause();
        return [seen.size, worst];
      }
      """;

  @TempDir private static Path folder;
  private static Chromium chromium;
  private static SiteFixture site;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    site = new SiteFixture(folder);
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static Page open() {
    return chromium.open(site.episode(), Chromium.DESKTOP, ColorScheme.LIGHT);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "2, true", "1, false"})
  void lightsTheWordThatIsHeard(double speed, boolean hasHighlights) {
    try (Page page = open()) {
      if (!hasHighlights) {
        page.addInitScript("delete window.Highlight");
        page.reload();
      }
      page.locator("#toggle").click();
      List<?> result = (List<?>) page.evaluate(WATCH, List.of(speed, 4 * speed));
      int seen = ((Number) result.get(0)).intValue();
      double worst = ((Number) result.get(1)).doubleValue();
      assertTrue(worst <= TOLERANCE, worst + " s");
      assertTrue(seen >= 10, seen + " words");
    }
  }

  @Test
  void leavesTheTextAsItWasWhereWordsGetElementsOfTheirOwn() {
    try (Page page = open()) {
      page.addInitScript("delete window.Highlight");
      page.reload();
      String before = page.locator("#text").innerText();
      for (int i = 0; i < 8; i++) {
        page.keyboard().press("l");
      }
      assertEquals(before, page.locator("#text").innerText());
      assertEquals(1, page.locator("mark").count());
    }
  }

  @Test
  void playsFromTheWordThatIsClicked() {
    try (Page page = open()) {
      page.getByText("The wheel turns two stones.").click();
      double start =
          Double.parseDouble(
              page.getByText("The wheel turns two stones.").getAttribute("data-start"));
      double time =
          ((Number) page.evaluate("() => document.querySelector('audio').currentTime"))
              .doubleValue();
      assertTrue(time > start && time < start + 1.5, start + " " + time);
      assertEquals(false, page.evaluate("() => document.querySelector('audio').paused"));
    }
  }

  @Test
  void remembersWhereTheReaderStopped() {
    try (Page page = open()) {
      page.keyboard().press("o");
      page.reload();
      assertEquals("How it works", page.locator("#chapter").innerText());
      assertEquals("You stopped at 10 seconds", page.locator("#status").innerText());
      page.navigate(site.index().toUri().toString());
      assertEquals("You stopped at 0:10", page.locator(".place").first().innerText());
    }
  }

  @Test
  void stopsAfterTheChapterWhenToldTo() {
    try (Page page = open()) {
      page.keyboard().press("r");
      page.locator("#sleep").selectOption("chapter");
      page.keyboard().press("Escape");
      assertEquals("Stops after this chapter", page.locator("#sleeping").innerText());
      page.locator("#toggle").click();
      page.evaluate("() => { document.querySelector('audio').currentTime = 10.5; }");
      page.waitForCondition(
          () -> (boolean) page.evaluate("() => document.querySelector('audio').paused"));
      double time =
          ((Number) page.evaluate("() => document.querySelector('audio').currentTime"))
              .doubleValue();
      assertTrue(time < 12, time + " s");
      assertEquals("0", page.locator("#sleep").inputValue());
    }
  }

  @Test
  void finishesTheSentenceBeforeItSleeps() {
    try (Page page = open()) {
      page.clock().install();
      page.reload();
      page.locator("#sleep")
          .evaluate("e => { e.value = 5; e.dispatchEvent(new Event('change')); }");
      assertEquals("Stops in 5 min", page.locator("#sleeping").innerText());
      page.evaluate("() => { document.querySelector('audio').currentTime = 3; }");
      page.locator("#toggle").click();
      page.clock().fastForward(300_000);
      assertFalse((boolean) page.evaluate("() => document.querySelector('audio').paused"));
      page.evaluate("() => { document.querySelector('audio').currentTime = 5.1; }");
      page.waitForCondition(
          () -> (boolean) page.evaluate("() => document.querySelector('audio').paused"));
    }
  }
}
