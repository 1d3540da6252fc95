package lector.app.cli;

import java.util.Locale;
import org.apache.commons.cli.Options;

/** Which English is read: how 11/5/2024 is understood, and whether "and" is said in numbers. */
final class Locales {

  private Locales() {}

  static void addOption(Options options) {
    options.addOption(
        Arguments.option("locale", "TAG", "en-US (default) or en-GB: dates and numbers"));
  }

  static Locale of(Arguments arguments) {
    String tag = arguments.value("locale", "en-US");
    return switch (tag) {
      case "en-US" -> Locale.US;
      case "en-GB" -> Locale.UK;
      default ->
          throw new UsageException("--locale is \"" + tag + "\", but can only be en-US or en-GB");
    };
  }
}
