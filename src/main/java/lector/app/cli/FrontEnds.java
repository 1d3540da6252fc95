package lector.app.cli;

import java.util.Locale;
import lector.text.EmojiReading;
import lector.text.TextFrontEnd;
import org.apache.commons.cli.Options;

/**
 * How writing becomes words: which English is read, so how 11/5/2024 is understood and whether
 * "and" is said in numbers; and whether emoji are said.
 */
final class FrontEnds {

  private FrontEnds() {}

  static void addOptions(Options options) {
    options.addOption(
        Arguments.option("locale", "TAG", "en-US (default) or en-GB: dates and numbers"));
    options.addOption(
        Arguments.option("emoji", "RULE", "names (default): say what they show; or skip them"));
  }

  static TextFrontEnd of(Arguments arguments) {
    return new TextFrontEnd(locale(arguments), emoji(arguments));
  }

  /** What changes when the words do. */
  static String fingerprint(Arguments arguments) {
    String tag = locale(arguments).toLanguageTag();
    return emoji(arguments) == EmojiReading.NAMES ? tag : tag + " without emoji";
  }

  private static EmojiReading emoji(Arguments arguments) {
    return arguments.choice("emoji", EmojiReading.NAMES);
  }

  static Locale locale(Arguments arguments) {
    String tag = arguments.value("locale", "en-US");
    return switch (tag) {
      case "en-US" -> Locale.US;
      case "en-GB" -> Locale.UK;
      default ->
          throw new UsageException("--locale is \"" + tag + "\", but can only be en-US or en-GB");
    };
  }
}
