package lector.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lector.audio.Encoder;
import lector.audio.Quality;
import lector.publish.EpisodeViews;
import org.apache.commons.cli.Options;

/** The options that say what files episodes become. */
final class AudioOptions {

  /** A talking book has one of these in it, and the feed one beside it. */
  private static final String MP3 = "mp3";

  private AudioOptions() {}

  static void addOptions(Options options) {
    options.addOption(
        Arguments.option(
            "format",
            "LIST",
            "formats, the feed's audio first (default mp3; a talking book, epub, needs an mp3): "
                + String.join(", ", formats())));
    options.addOption(
        Arguments.option(
            "quality",
            "NAME",
            "speech (default): 64 kbit/s; apple: 44.1 kHz, 96 kbit/s; archive: lossless"));
  }

  static Quality quality(Arguments arguments) {
    return arguments.choice("quality", Quality.SPEECH);
  }

  private static List<String> formats() {
    return Stream.concat(names(Quality.SPEECH).stream(), EpisodeViews.formats().stream()).toList();
  }

  private static List<String> names(Quality quality) {
    return quality.encoders().stream().map(Encoder::format).toList();
  }

  /** The formats that a command line asks for, and MP3 if a book among them needs it. */
  static List<String> formats(Arguments arguments) {
    Quality quality = quality(arguments);
    List<String> all = formats();
    String known = String.join(", ", all);
    List<String> asked = arguments.values("format", names(quality).get(0));
    if (asked.isEmpty()) {
      throw new UsageException("--format names no format; there are " + known);
    }
    for (String format : asked) {
      if (!all.contains(format)) {
        throw new UsageException("--format is \"" + format + "\", but can only be " + known);
      }
    }
    boolean hasBook = asked.stream().anyMatch(EpisodeViews.formats()::contains);
    List<String> made =
        hasBook ? Stream.concat(asked.stream(), Stream.of(MP3)).distinct().toList() : asked;
    made.forEach(format -> check(format, quality, hasBook));
    return made;
  }

  /** Refuses what a quality has no form of. */
  private static void check(String format, Quality quality, boolean hasBook) {
    if (EpisodeViews.formats().contains(format) || quality.encoder(format).isPresent()) {
      return;
    }
    throw new UsageException(
        "--quality %s is for %s, and not for %s; choose another --format, or leave --quality away"
            .formatted(
                quality.name().toLowerCase(Locale.ROOT),
                String.join(", ", names(quality)),
                hasBook ? format + ", which a talking book needs" : format));
  }
}
