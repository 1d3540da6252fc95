package lector.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lector.article.Article;
import lector.article.UnreadableInputException;
import lector.audio.Encoder;
import lector.episode.Production;
import lector.episode.Settings;
import lector.phoneme.LexiconException;
import lector.phoneme.UserLexicon;
import lector.publish.EpisodeViews;
import lector.script.SpeakingRules;
import lector.script.SpeakingRules.Code;
import lector.script.SpeakingRules.Footnotes;
import lector.script.SpeakingRules.Tables;
import lector.speech.SpeechEngine;
import lector.text.TextFrontEnd;
import org.apache.commons.cli.Options;

/** {@code lector make}. */
final class MakeCommand implements Command {

  /** The output folder unless another is asked for. */
  static final String OUT = "audio-out";

  private static final int MOST_JOBS = 256;

  @Override
  public String name() {
    return "make";
  }

  @Override
  public String parameters() {
    return "INPUT…";
  }

  @Override
  public String summary() {
    return "makes an episode of each input, then the feed and the page";
  }

  @Override
  public String example() {
    return "lector make --title \"Why now?\" --author \"A. Writer\" --out audio-out article.txt";
  }

  @Override
  public Options options() {
    Options options = new Options();
    options.addOption(Arguments.option("out", "DIR", "output folder (default " + OUT + ")"));
    options.addOption(
        Arguments.option("voice", "NAME", "who reads (default heart; see lector voices)"));
    options.addOption(Arguments.option("speed", "X", "pace, 0.5 to 2 (default 1)"));
    options.addOption(
        Arguments.option(
            "format", "LIST", "audio formats, the feed's first (default mp3): " + formats()));
    options.addOption(Arguments.option("title", "TEXT", "title, instead of the article's own"));
    options.addOption(Arguments.option("author", "NAMES", "authors, divided by commas"));
    options.addOption(Arguments.option("date", "DATE", "day to file it under, such as 2024-11-01"));
    Lexicons.addOptions(options);
    Locales.addOption(options);
    options.addOption(Arguments.option("code", "RULE", "announce (default) or read program text"));
    options.addOption(Arguments.option("tables", "RULE", "read (default) or announce tables"));
    options.addOption(Arguments.option("footnotes", "RULE", "read (default) or skip footnotes"));
    options.addOption(
        Arguments.option("jobs", "N", "sentences spoken at once (default: one a processor)"));
    options.addOption(Arguments.flag("no-cache", "speak every sentence anew"));
    options.addOption(Arguments.flag("force", "make it again even if nothing has changed"));
    options.addOption(Arguments.flag("json", "results as JSON"));
    Inputs.addOptions(options);
    return options;
  }

  private static String formats() {
    return Encoder.all().stream().map(Encoder::format).collect(Collectors.joining(", "));
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    List<String> inputs = Inputs.of(arguments);
    Inputs reader = new Inputs(arguments, console);
    UserLexicon named = Lexicons.named(arguments);
    settings(arguments, named);
    TextFrontEnd frontEnd = new TextFrontEnd(Locales.of(arguments));
    Ahead<SpeechEngine> voice = Ahead.start(() -> Voices.load(arguments));
    try {
      Optional<Article> only =
          inputs.size() == 1 ? Optional.of(reader.read(inputs.get(0))) : Optional.empty();
      try (Studio studio = Studio.open(Path.of(arguments.value("out", OUT)), voice);
          Reporter reporter = new Reporter(console)) {
        SpeechEngine engine = studio.engine();
        Function<String, Production> production =
            input -> {
              UserLexicon lexicon = Lexicons.of(arguments, input);
              return new Production(
                  studio.workspace(),
                  frontEnd,
                  engine.with(lexicon),
                  studio.showTags(),
                  EpisodeViews.all(),
                  settings(arguments, lexicon),
                  reporter);
            };
        List<Made> made = new ArrayList<>();
        for (String input : inputs) {
          made.add(
              make(input, only, reader, production, arguments.has("force"), reporter, console));
        }
        reporter.end();
        PublishCommand.publish(studio.workspace(), console);
        print(made, studio.workspace().folder(), arguments.has("json"), console);
        return status(made);
      }
    } finally {
      voice.end(SpeechEngine::close);
    }
  }

  private static Made make(
      String input,
      Optional<Article> read,
      Inputs reader,
      Function<String, Production> production,
      boolean force,
      Reporter reporter,
      Console console) {
    try {
      Article article = read.isPresent() ? read.get() : reader.read(input);
      reporter.begin(article.title());
      return Made.of(
          input, production.apply(input).produce(article, LocalDate.now(ZoneOffset.UTC), force));
    } catch (UnreadableInputException | LexiconException e) {
      console.error(e.getMessage(), e);
      return Made.failed(input, e);
    }
  }

  private static Settings settings(Arguments arguments, UserLexicon lexicon) {
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

  private static void print(List<Made> made, Path folder, boolean asJson, Console console)
      throws IOException {
    if (asJson) {
      console.out().println(JsonOutput.text(made));
      return;
    }
    for (Made each : made) {
      each.audio().forEach(file -> console.out().println(folder.resolve(file)));
    }
  }

  private static int status(List<Made> made) {
    long failed = made.stream().filter(Made::isFailed).count();
    if (failed == 0) {
      return ExitStatus.DONE;
    }
    return failed == made.size() ? ExitStatus.INPUT : ExitStatus.SOME_FAILED;
  }
}
