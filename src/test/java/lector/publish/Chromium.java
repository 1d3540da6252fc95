package lector.publish;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser for tests: the machine's own Chromium. Where there is none, the test is skipped. */
final class Chromium implements AutoCloseable {

  static final int PHONE = 360;
  static final int DESKTOP = 1280;
  private static final int HEIGHT = 800;

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> errors = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  private Chromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox", "--mute-audio")));
  }

  static Chromium start() {
    Optional<Path> program =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(program.isPresent(), "no chromium is installed");
    return new Chromium(program.orElseThrow());
  }

  /** Opens a page as a reader who has never been there, and who wants no motion. */
  Page open(Path file, int width, ColorScheme scheme) {
    return open(file, options(width).setColorScheme(scheme));
  }

  /** Opens a page as a reader whose browser runs no scripts. */
  Page openWithoutScripts(Path file) {
    return open(file, options(DESKTOP).setJavaScriptEnabled(false));
  }

  private static Browser.NewContextOptions options(int width) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, HEIGHT)
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  private Page open(Path file, Browser.NewContextOptions options) {
    Page page = browser.newContext(options).newPage();
    page.onPageError(errors::add);
    page.onRequest(request -> requests.add(request.url()));
    page.navigate(file.toUri().toString());
    return page;
  }

  /** What scripts have complained of. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  /** The addresses that pages have asked for. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
