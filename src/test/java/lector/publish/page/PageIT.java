package lector.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lector.publish.Chromium;
import lector.publish.SiteFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every page must be for every reader, in a real browser. */
class PageIT {

  private static final String SHOW_DIALOG =
      "id => { document.querySelectorAll('dialog').forEach(d => d.close());"
          + " document.getElementById(id)?.showModal(); }";

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

  @AfterEach
  void scriptsFailNowhere() {
    assertEquals(List.of(), chromium.errors());
  }

  private static List<Path> pages() {
    return List.of(site.index(), site.episode(), site.transcript());
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void hasNothingThatAxeObjectsTo(ColorScheme scheme) {
    for (Path file : pages()) {
      for (int width : new int[] {Chromium.PHONE, Chromium.DESKTOP}) {
        try (Page page = chromium.open(file, width, scheme)) {
          page.keyboard().press("l");
          assertEquals(List.of(), Chromium.axe(page), file + " " + width);
          for (String dialog : List.of("settings", "help")) {
            page.evaluate(SHOW_DIALOG, dialog);
            assertEquals(List.of(), Chromium.axe(page), file + " " + width + " " + dialog);
          }
        }
      }
    }
  }

  @Test
  void isReadableWithStrongContrastInTheOtherTheme() {
    try (Page page = chromium.open(site.episode(), Chromium.PHONE, ColorScheme.LIGHT)) {
      page.evaluate(
          "settings => Object.assign(document.documentElement.dataset, settings)",
          Map.of("theme", "dark", "contrast", "more", "size", "largest"));
      assertEquals(List.of(), Chromium.axe(page));
      assertEquals(
          "rgb(255, 255, 255)", page.evaluate("() => getComputedStyle(document.body).color"));
    }
  }

  @Test
  void needsNoScrollingSidewaysOnTheNarrowestScreen() {
    for (Path file : pages()) {
      try (Page page = chromium.open(file, 320, ColorScheme.LIGHT)) {
        page.evaluate(
            "() => Object.assign(document.documentElement.dataset,"
                + " {size: 'largest', letters: 'widest', lines: 'widest'})");
        assertEquals(320, page.evaluate("() => document.documentElement.scrollWidth"), "" + file);
        assertEquals(
            List.of(),
            page.evaluate(
                "() => [...document.querySelectorAll('.bar button, .bar select, .bar input')]"
                    + ".filter(e => e.offsetParent && e.getBoundingClientRect().right > 320)"
                    + ".map(e => e.id || e.ariaLabel)"),
            "" + file);
      }
    }
  }

  @Test
  void worksWithoutScriptsAsATextWithAPlayer() {
    try (Page page = chromium.openWithoutScripts(site.episode())) {
      assertTrue(page.locator("audio").isVisible());
      assertFalse(page.locator("#bar").isVisible());
      assertTrue(page.getByText("The cat has more to do.").isVisible());
      assertEquals(
          "sound%20file.mp3#t=0.000", page.locator(".chapters-box a").first().getAttribute("href"));
    }
  }

  @Test
  void printsTheTextAndNotTheButtons() {
    try (Page page = chromium.open(site.episode(), Chromium.DESKTOP, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertTrue(page.getByText("The cat has more to do.").isVisible());
      assertFalse(page.locator("#bar").isVisible());
      assertFalse(page.locator("nav").isVisible());
      assertEquals("rgb(0, 0, 0)", page.evaluate("() => getComputedStyle(document.body).color"));
    }
  }

  @Test
  void asksForNothingOutsideItsFolder() {
    for (Path file : pages()) {
      chromium.open(file, Chromium.DESKTOP, ColorScheme.LIGHT).close();
    }
    String here = folder.toUri().toString();
    assertEquals(
        List.of(), chromium.requests().stream().filter(url -> !url.startsWith(here)).toList());
  }
}
