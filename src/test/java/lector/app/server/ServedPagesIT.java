package lector.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lector.publish.Chromium;
import lector.publish.SiteFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as a private server gives them, in a real browser: its policy breaks none of them. */
class ServedPagesIT {

  @TempDir private static Path folder;
  private static Chromium chromium;
  private static Running running;
  private static String home;
  private static String episode;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    SiteFixture site = new SiteFixture(folder);
    episode = site.episode().getParent().getFileName() + "/";
    running = new Running(folder, true);
    home = "t/" + running.owner() + "/";
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
      running.close();
    }
  }

  @AfterEach
  void nothingFails() {
    assertEquals(List.of(), chromium.errors());
    String own = running.uri("").toString();
    for (String request : chromium.requests()) {
      assertTrue(request.startsWith(own) || request.startsWith("data:"), request);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner/", "owner/EPISODE", "owner/add", "add"})
  void haveNothingThatAxeObjectsTo(String place) {
    String path = place.replace("owner/", home).replace("EPISODE", episode);
    check(path, Chromium.PHONE, ColorScheme.LIGHT);
    check(path, Chromium.DESKTOP, ColorScheme.DARK);
  }

  private static void check(String path, int width, ColorScheme scheme) {
    try (Page page = chromium.open(running.uri(path), width, scheme)) {
      assertEquals(List.of(), Chromium.axe(page), scheme + " " + width);
      assertTrue((int) page.evaluate("() => document.documentElement.scrollWidth") <= width);
    }
  }

  /** An article is added with the keyboard alone, and its episode reached. */
  @Test
  void takeAnArticleFromTheKeyboardAndTellWhatBecomesOfIt() {
    try (Page page = chromium.open(running.uri(home), Chromium.DESKTOP, ColorScheme.LIGHT)) {
      press(page, "document.activeElement.textContent === 'Add an article'", "Enter");
      page.waitForURL("**/add");
      press(page, "document.activeElement.id === 'text'", "K");
      press(page, "document.activeElement.type === 'submit'", "Enter");
      page.waitForURL("**/add?added=1");
      assertEquals("It is in the queue.", page.locator(".news").textContent());
      page.locator("#jobs [data-state=done] a").waitFor();
      assertEquals("K", page.locator("#jobs a").textContent());
    }
  }

  /** Goes on with the Tab key until a condition holds, then presses another key. */
  private static void press(Page page, String condition, String key) {
    for (int i = 0; i < 40 && !(boolean) page.evaluate("() => " + condition); i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press(key);
  }
}
