package lector.app.cli;

import java.time.Duration;
import java.util.Optional;
import lector.article.web.FetchLimits;
import lector.article.web.Fetcher;
import lector.install.UserFolders;
import org.apache.commons.cli.Options;

/** The options that say how addresses are fetched. */
final class Web {

  private static final int MOST_SECONDS = 3600;

  private Web() {}

  static void addOptions(Options options) {
    options.addOption(
        Arguments.option(
            "timeout",
            "SECONDS",
            "longest time for one request to a server (default "
                + FetchLimits.DEFAULT.timeout().toSeconds()
                + ")"));
    options.addOption(
        Arguments.flag(
            "allow-private-network", "fetch from this machine and its private network, too"));
  }

  /**
   * A fetcher that keeps to them.
   *
   * @param maxMebibytes the largest answer that it takes
   */
  static Fetcher fetcher(Arguments arguments, int maxMebibytes) {
    FetchLimits usual = FetchLimits.DEFAULT;
    int seconds = arguments.whole("timeout", (int) usual.timeout().toSeconds(), 1, MOST_SECONDS);
    return new Fetcher(
        new FetchLimits(
            Duration.ofSeconds(seconds),
            maxMebibytes,
            usual.maxRedirects(),
            arguments.has("allow-private-network")),
        Optional.of(UserFolders.cache().resolve("web")));
  }
}
