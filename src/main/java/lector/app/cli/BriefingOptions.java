package lector.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import lector.briefing.Newsstand;
import lector.briefing.Subscription;
import lector.briefing.Wishes;
import lector.episode.OutputException;
import lector.publish.show.Show;
import org.apache.commons.cli.Options;

/** The options that say what a briefing tells. */
final class BriefingOptions {

  private static final int USUAL_MINUTES = 10;
  private static final int MOST_MINUTES = 600;
  private static final String USUAL_DAYS = "3d";

  private BriefingOptions() {}

  static void addOptions(Options options) {
    options.addOption(
        Arguments.option("feeds", "FILE", "the feeds that an OPML file lists; see show.toml, too"));
    options.addOption(
        Arguments.option(
            "minutes",
            "N",
            "how long it may be (default " + USUAL_MINUTES + "; no end with --full)"));
    options.addOption(Arguments.flag("full", "read items whole, not their central sentences"));
    options.addOption(
        Arguments.option(
            "since", "DAY", "no older items: 2024-11-01, or 2d for two days (default 3d)"));
    options.addOption(Arguments.option("topics", "WORDS", "only items about these"));
    options.addOption(Arguments.option("mute", "WORDS", "no items about these"));
    options.addOption(Arguments.option("date", "DATE", "day of the briefing (default today)"));
    options.addOption(
        Arguments.flag("dry-run", "show what would be told, and why each item is in or out"));
  }

  /** What the listener wants. */
  static Wishes wishes(Arguments arguments) {
    LocalDate date = arguments.date("date").orElseGet(LocalDate::now);
    boolean full = arguments.has("full");
    double minutes = arguments.number("minutes", USUAL_MINUTES, 1, MOST_MINUTES);
    return new Wishes(
        date,
        since(arguments.value("since", USUAL_DAYS), date),
        full && !arguments.has("minutes")
            ? OptionalDouble.empty()
            : OptionalDouble.of(60 * minutes),
        full,
        arguments.has("topics") ? arguments.values("topics", "") : List.of(),
        arguments.has("mute") ? arguments.values("mute", "") : List.of());
  }

  private static LocalDate since(String day, LocalDate date) {
    if (day.matches("\\d{1,4}d")) {
      return date.minusDays(Integer.parseInt(day.substring(0, day.length() - 1)));
    }
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          "--since is \"" + day + "\", but must be a date such as 2024-11-01, or days such as 2d");
    }
  }

  /** The feeds that the command line names, or else those of the show. */
  static List<Subscription> subscriptions(Arguments arguments, Newsstand newsstand, Path folder) {
    List<Subscription> feeds = new ArrayList<>();
    arguments.operands().forEach(url -> feeds.add(new Subscription(url, "", 1)));
    arguments.value("feeds").ifPresent(list -> feeds.addAll(newsstand.subscriptions(list)));
    if (feeds.isEmpty()) {
      feeds.addAll(ofShow(folder));
    }
    if (feeds.isEmpty()) {
      throw new UsageException(
          "no feed is named: give addresses, --feeds FILE.opml, or [[feeds]] in "
              + folder.resolve(Show.FILE));
    }
    return feeds;
  }

  private static List<Subscription> ofShow(Path folder) {
    try {
      return Show.feeds(folder).stream()
          .map(feed -> new Subscription(feed.url(), feed.name(), feed.weight()))
          .toList();
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
  }
}
