package lector.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lector.app.Ahead;
import lector.app.Studio;
import lector.app.Voices;
import lector.article.Article;
import lector.cache.BlobCache;
import lector.episode.Broadcast;
import lector.episode.Production;
import lector.phoneme.UserLexicon;
import lector.speech.CachedEngine;
import lector.speech.SpeechEngine;
import lector.text.TextFrontEnd;
import org.apache.commons.cli.Options;

/** {@code lector make}. */
final class MakeCommand implements Command {

  /** What stands for standard output. */
  private static final String STREAM = "-";

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
    MakeOptions.addOptions(options);
    options.addOption(Arguments.option("title", "TEXT", "title, instead of the article's own"));
    options.addOption(Arguments.option("author", "NAMES", "authors, divided by commas"));
    options.addOption(Arguments.option("date", "DATE", "day to file it under, such as 2024-11-01"));
    Inputs.addOptions(options);
    return options;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    List<String> inputs = Inputs.of(arguments);
    Inputs reader = new Inputs(arguments, console);
    UserLexicon named = Lexicons.named(arguments);
    MakeOptions.settings(arguments, named);
    String out = arguments.filled("out").orElse(MakeOptions.OUT);
    if (out.equals(STREAM)) {
      return stream(inputs, reader, arguments, console);
    }
    TextFrontEnd frontEnd = new TextFrontEnd(Locales.of(arguments));
    Ahead<SpeechEngine> voice = Voices.load(arguments.value("voice"));
    try {
      Optional<Article> only =
          inputs.size() == 1 ? Optional.of(reader.read(inputs.get(0))) : Optional.empty();
      try (Studio studio = Studio.open(Path.of(out), voice, MakeOptions.cache(arguments));
          Reporter reporter = new Reporter(console)) {
        voice.get();
        Function<String, Production> production =
            input -> {
              UserLexicon lexicon = Lexicons.of(arguments, input);
              return studio.production(
                  frontEnd, lexicon, MakeOptions.settings(arguments, lexicon), reporter);
            };
        List<Made> made =
            new Batch(reader, production, arguments.has("force"), reporter, console)
                .make(inputs, only);
        PublishCommand.report(studio.folder(), studio.publish(), console);
        print(made, studio.folder(), arguments.has("json"), console);
        return status(made);
      }
    } finally {
      voice.end(SpeechEngine::close);
    }
  }

  /** Speaks to standard output as it reads, and makes no episode. */
  private static int stream(
      List<String> inputs, Inputs reader, Arguments arguments, Console console) throws IOException {
    if (inputs.size() != 1 || !arguments.values("format", "mp3").equals(List.of("wav"))) {
      throw new UsageException("--out - takes one input and --format wav");
    }
    Ahead<SpeechEngine> voice = Voices.load(arguments.value("voice"));
    try (BlobCache cache = MakeOptions.cache(arguments);
        Reporter reporter = new Reporter(console)) {
      Article article = reader.read(inputs.get(0));
      UserLexicon lexicon = Lexicons.of(arguments, inputs.get(0));
      SpeechEngine engine = new CachedEngine(voice.get().with(lexicon), cache);
      reporter.begin(article.title());
      Broadcast broadcast =
          new Broadcast(
              new TextFrontEnd(Locales.of(arguments)),
              engine,
              MakeOptions.settings(arguments, lexicon),
              reporter);
      SpokenFile.toStandardOutput(sound -> broadcast.speak(article, sound), engine, console);
      return ExitStatus.DONE;
    } finally {
      voice.end(SpeechEngine::close);
    }
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
