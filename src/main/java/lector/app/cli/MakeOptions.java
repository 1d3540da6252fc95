package lector.app.cli;

import java.util.Set;
import lector.app.Caches;
import lector.cache.BlobCache;
import lector.episode.Frame;
import lector.episode.Settings;
import lector.phoneme.UserLexicon;
import lector.script.Cast;
import lector.script.SpeakingRules;
import lector.script.SpeakingRules.Code;
import lector.script.SpeakingRules.Footnotes;
import lector.script.SpeakingRules.Foreign;
import lector.script.SpeakingRules.Tables;
import org.apache.commons.cli.Options;

/** The options that say how episodes are made. */
final class MakeOptions {

  /** The output folder unless another is asked for. */
  static final String OUT = "audio-out";

  /** Options that change nothing in an episode. */
  private static final Set<String> NOT_OF_THE_EPISODE =
      Set.of("out", "jobs", "cache-size", "no-cache", "resume", "json", "quiet", "verbose");

  private static final int MOST_JOBS = 256;

  private MakeOptions() {}

  static void addOptions(Options options) {
    options.addOption(
        Arguments.option(
            "out", "DIR", "output folder (default " + OUT + "); - streams WAV to standard output"));
    options.addOption(
        Arguments.option("voice", "NAME", "who reads (default heart; see lector voices)"));
    Casts.addOptions(options);
    options.addOption(Arguments.option("speed", "X", "pace, 0.5 to 2 (default 1)"));
    AudioOptions.addOptions(options);
    FrameOptions.addOptions(options);
    Lexicons.addOptions(options);
    FrontEnds.addOptions(options);
    options.addOption(Arguments.option("code", "RULE", "announce (default) or read program text"));
    options.addOption(Arguments.option("tables", "RULE", "read (default) or announce tables"));
    options.addOption(Arguments.option("footnotes", "RULE", "read (default) or skip footnotes"));
    options.addOption(
        Arguments.option(
            "foreign", "RULE", "announce (default) or read paragraphs in another language"));
    options.addOption(
        Arguments.option("jobs", "N", "sentences spoken at once (default: one a processor)"));
    options.addOption(
        Arguments.option(
            "cache-size",
            "MIB",
            "most that is kept of what was spoken (default " + Caches.DEFAULT_MEBIBYTES + ")"));
    options.addOption(Arguments.flag("no-cache", "speak every sentence anew, and keep none"));
    options.addOption(Arguments.flag("json", "results as JSON"));
  }

  /**
   * The settings that a command line gives; the frame is the studio's, which knows the show.
   *
   * @param lexicon the reader's own pronunciations
   * @param cast who reads what others than the author say
   */
  static Settings settings(Arguments arguments, UserLexicon lexicon, Cast cast) {
    int processors = Runtime.getRuntime().availableProcessors();
    return new Settings(
        arguments.number("speed", 1, 0.5, 2),
        AudioOptions.formats(arguments),
        AudioOptions.quality(arguments),
        SpeakingRules.DEFAULT
            .withCode(arguments.choice("code", Code.ANNOUNCE))
            .withTables(arguments.choice("tables", Tables.READ))
            .withFootnotes(arguments.choice("footnotes", Footnotes.READ))
            .withForeign(arguments.choice("foreign", Foreign.ANNOUNCE))
            .withCast(cast),
        String.join(
            " ", FrontEnds.fingerprint(arguments), lexicon.fingerprint(), Casts.fingerprint(cast)),
        Frame.NONE,
        arguments.whole("jobs", Math.min(processors, MOST_JOBS), 1, MOST_JOBS));
  }

  /** Where sound is kept, as a command line asks. */
  static BlobCache cache(Arguments arguments) {
    int mebibytes = arguments.whole("cache-size", Caches.DEFAULT_MEBIBYTES, 1, 1 << 20);
    return arguments.has("no-cache") ? BlobCache.NONE : Caches.sounds(mebibytes);
  }

  /**
   * All that a command line says of how an episode is made.
   *
   * @param lexicon the reader's own pronunciations
   * @param cast who reads what others than the author say
   * @param frame what stands around the article
   */
  static String fingerprint(Arguments arguments, UserLexicon lexicon, Cast cast, Frame frame) {
    return String.join(
        "\n",
        Version.current(),
        arguments.given(NOT_OF_THE_EPISODE),
        lexicon.fingerprint(),
        cast.toString(),
        frame.fingerprint());
  }
}
