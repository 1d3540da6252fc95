package lector.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import lector.app.Caches;
import lector.audio.Encoder;
import lector.cache.BlobCache;
import lector.episode.Settings;
import lector.phoneme.UserLexicon;
import lector.script.SpeakingRules;
import lector.script.SpeakingRules.Code;
import lector.script.SpeakingRules.Footnotes;
import lector.script.SpeakingRules.Tables;
import org.apache.commons.cli.Options;

/** The options that say how episodes are made. */
final class MakeOptions {

  /** The output folder unless another is asked for. */
  static final String OUT = "audio-out";

  private static final int MOST_JOBS = 256;

  private MakeOptions() {}

  static void addOptions(Options options) {
    options.addOption(
        Arguments.option(
            "out", "DIR", "output folder (default " + OUT + "); - streams WAV to standard output"));
    options.addOption(
        Arguments.option("voice", "NAME", "who reads (default heart; see lector voices)"));
    options.addOption(Arguments.option("speed", "X", "pace, 0.5 to 2 (default 1)"));
    options.addOption(
        Arguments.option(
            "format", "LIST", "audio formats, the feed's first (default mp3): " + formats()));
    Lexicons.addOptions(options);
    Locales.addOption(options);
    options.addOption(Arguments.option("code", "RULE", "announce (default) or read program text"));
    options.addOption(Arguments.option("tables", "RULE", "read (default) or announce tables"));
    options.addOption(Arguments.option("footnotes", "RULE", "read (default) or skip footnotes"));
    options.addOption(
        Arguments.option("jobs", "N", "sentences spoken at once (default: one a processor)"));
    options.addOption(
        Arguments.option(
            "cache-size",
            "MIB",
            "most that is kept of what was spoken (default " + Caches.DEFAULT_MEBIBYTES + ")"));
    options.addOption(Arguments.flag("no-cache", "speak every sentence anew, and keep none"));
    options.addOption(Arguments.flag("force", "make it again even if nothing has changed"));
    options.addOption(Arguments.flag("json", "results as JSON"));
  }

  private static String formats() {
    return Encoder.all().stream().map(Encoder::format).collect(Collectors.joining(", "));
  }

  /**
   * The settings that a command line gives.
   *
   * @param lexicon the reader's own pronunciations
   */
  static Settings settings(Arguments arguments, UserLexicon lexicon) {
    List<String> formats = arguments.values("format", "mp3");
    if (formats.isEmpty()) {
      throw new UsageException("--format names no format; there are " + formats());
    }
    for (String format : formats) {
      if (Encoder.of(format).isEmpty()) {
        throw new UsageException("--format is \"" + format + "\", but can only be " + formats());
      }
    }
    int processors = Runtime.getRuntime().availableProcessors();
    return new Settings(
        arguments.number("speed", 1, 0.5, 2),
        formats,
        SpeakingRules.DEFAULT
            .withCode(arguments.choice("code", Code.ANNOUNCE))
            .withTables(arguments.choice("tables", Tables.READ))
            .withFootnotes(arguments.choice("footnotes", Footnotes.READ)),
        Locales.of(arguments).toLanguageTag() + " " + lexicon.fingerprint(),
        arguments.whole("jobs", Math.min(processors, MOST_JOBS), 1, MOST_JOBS));
  }

  /** Where sound is kept, as a command line asks. */
  static BlobCache cache(Arguments arguments) {
    int mebibytes = arguments.whole("cache-size", Caches.DEFAULT_MEBIBYTES, 1, 1 << 20);
    return arguments.has("no-cache") ? BlobCache.NONE : Caches.sounds(mebibytes);
  }
}
