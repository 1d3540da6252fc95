package lector.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lector.publish.Chromium;
import lector.publish.SiteFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The episode's page, worked through without a mouse. */
class KeyboardIT {

  private static final String FOCUSED =
      """
      () => {
        const e = document.activeElement;
        return e.ariaLabel ?? (e.labels?.length ? e.labels[0].firstChild : e).textContent.trim();
      }
      """;

  /** Whether the bar hides the element that has the focus. */
  private static final String OBSCURED =
      """
      () => {
        const bar = document.getElementById("bar");
        const e = document.activeElement;
        return !bar.contains(e) && e.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
      }
      """;

  @TempDir private static Path folder;
  private static Chromium chromium;
  private static SiteFixture site;
  private Page page;

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

  @BeforeEach
  void open() {
    page = chromium.open(site.episode(), Chromium.DESKTOP, ColorScheme.LIGHT);
  }

  @AfterEach
  void close() {
    page.close();
    assertEquals(List.of(), chromium.errors());
  }

  @Test
  void reachesEverythingInTheOrderOfThePage() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      press("Tab");
      names.add((String) page.evaluate(FOCUSED));
      assertEquals(false, page.evaluate(OBSCURED), names.toString());
    }
    assertEquals(
        List.of(
            "Skip to the text",
            "Papers",
            "Original: The Mill",
            "Place in the audio",
            "Speed",
            "Chapter back",
            "Sentence back",
            "Play",
            "Sentence on",
            "Chapter on",
            "Keyboard",
            "Reading settings",
            "Play from 0:00",
            "Introduction",
            "Play from 0:10",
            "How it works",
            "Play from 0:18",
            "Who works there",
            "The mill stands where the river bends, and it has stood there for 300 years.",
            "Download MP3, 0.1 MB: The Mill",
            "Transcript: The Mill"),
        names);
  }

  @Test
  void playsAndPausesByButtonAndByLetter() {
    page.locator("#toggle").focus();
    press("Enter");
    assertTrue(isPlaying());
    press("k");
    assertFalse(isPlaying());
    press("Space");
    assertTrue(isPlaying());
  }

  @Test
  void skipsBySentenceAndChapter() {
    press("l");
    assertEquals(start(1), time());
    press("l");
    assertEquals(start(2), time());
    press("j");
    assertEquals(start(1), time());
    press("o");
    assertEquals("How it works", page.locator("#chapter").innerText());
    assertEquals("How it works", page.locator(".chapters-box [aria-current]").innerText());
    press("u", "u");
    assertEquals(0.0, time());
  }

  @Test
  void goesThroughTheTextByWordAndSentenceAndPlaysFromThere() {
    page.locator(".s").first().focus();
    assertEquals("The", cursor());
    press("ArrowRight", "ArrowRight");
    assertEquals("stands", cursor());
    press("ArrowDown", "ArrowRight");
    assertEquals("not", cursor());
    press("ArrowLeft", "ArrowLeft");
    assertEquals("years.", cursor());
    press("Home", "End", "ArrowRight", "ArrowUp", "ArrowRight");
    assertEquals("mill", cursor());
    press("Enter");
    assertTrue(isPlaying());
    assertTrue(time() >= 0.15 && time() < 1, "" + time());
    assertEquals("mill", lit());
  }

  @Test
  void tabsIntoTheTextWhereItIsHeard() {
    press("l", "l");
    assertEquals("0", page.locator(".s").nth(2).getAttribute("tabindex"));
    assertEquals(1, page.locator(".s[tabindex='0']").count());
    press("g");
    assertTrue(((String) page.evaluate(FOCUSED)).startsWith("It grinds rye"));
  }

  @Test
  void changesSpeedAndKeepsIt() {
    press("f", "f", "s");
    assertEquals(1.1, page.evaluate("() => document.querySelector('audio').playbackRate"));
    assertEquals("Speed 1.1", page.locator("#status").innerText());
    page.reload();
    assertEquals("1.1", page.locator("#speed").inputValue());
  }

  @Test
  void opensAndClosesDialogsAndGivesTheFocusBack() {
    page.locator("[data-opens=help].keyboard").focus();
    press("Enter");
    assertTrue(page.locator("#help").isVisible());
    assertTrue(page.locator("#help").innerText().contains("Sentence back"));
    press("k");
    assertFalse(isPlaying(), "letters are not the player's in a dialog");
    press("Escape");
    assertFalse(page.locator("#help").isVisible());
    assertEquals("Keyboard", page.evaluate(FOCUSED));
    press("?");
    assertTrue(page.locator("#help").isVisible());
    press("Tab", "Enter");
    assertTrue(page.locator("#settings").isVisible());
  }

  @Test
  void leavesLettersAloneWhenToldTo() {
    press("r", "Tab");
    page.locator("[name=keys]").focus();
    press("Space", "Escape", "k");
    assertFalse(isPlaying());
  }

  @Test
  void leavesTheBrowsersKeysAlone() {
    press("Control+k", "Alt+k");
    assertFalse(isPlaying());
    page.locator("#speed").focus();
    press("k");
    assertFalse(isPlaying());
  }

  @Test
  void keepsSettings() {
    press("r", "Tab");
    assertEquals("Size", page.evaluate(FOCUSED));
    press("ArrowDown", "Escape");
    page.reload();
    assertEquals("large", page.locator("html").getAttribute("data-size"));
  }

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private boolean isPlaying() {
    return (boolean) page.evaluate("() => !document.querySelector('audio').paused");
  }

  private double time() {
    return ((Number) page.evaluate("() => document.querySelector('audio').currentTime"))
        .doubleValue();
  }

  private double start(int sentence) {
    return Double.parseDouble(page.locator(".s").nth(sentence).getAttribute("data-start"));
  }

  private String cursor() {
    return (String) page.evaluate("() => [...CSS.highlights.get('lector-cursor')].join()");
  }

  private String lit() {
    return (String) page.evaluate("() => [...CSS.highlights.get('lector-word')].join()");
  }
}
