package lector.publish;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser for tests: the machine's own Chromium. Where there is none, the test is skipped. */
public final class Chromium implements AutoCloseable {

  public static final int PHONE = 360;
  public static final int DESKTOP = 1280;
  private static final int HEIGHT = 800;

  /** Gives what axe-core finds: rule, and the elements that break it. */
  private static final String AXE =
      """
      async () => (await axe.run()).violations
          .map(rule => rule.id + ": " + rule.nodes.map(node => node.target).join(", "))
      """;

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

  public static Chromium start() {
    Optional<Path> program =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(program.isPresent(), "no chromium is installed");
    return new Chromium(program.orElseThrow());
  }

  /** Opens a page as a reader who has never been there, and who wants no motion. */
  public Page open(Path file, int width, ColorScheme scheme) {
    return open(file.toUri(), width, scheme);
  }

  /** Opens a page that is served. */
  public Page open(URI address, int width, ColorScheme scheme) {
    return open(address, options(width).setColorScheme(scheme));
  }

  /** What axe-core objects to in a page as it stands. */
  public static List<?> axe(Page page) {
    try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
      assertNotNull(in);
      page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (List<?>) page.evaluate(AXE);
  }

  /** Opens a page as a reader whose browser runs no scripts. */
  public Page openWithoutScripts(Path file) {
    return open(file.toUri(), options(DESKTOP).setJavaScriptEnabled(false));
  }

  private static Browser.NewContextOptions options(int width) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, HEIGHT)
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  private Page open(URI address, Browser.NewContextOptions options) {
    Page page = browser.newContext(options).newPage();
    page.onPageError(errors::add);
    if (!address.getScheme().equals("file")) { // axe-core may not read style sheets there
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              errors.add(message.text());
            }
          });
    }
    page.onRequest(request -> requests.add(request.url()));
    page.navigate(address.toString());
    return page;
  }

  /** What scripts, and the browser, have complained of. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** The addresses that pages have asked for. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
