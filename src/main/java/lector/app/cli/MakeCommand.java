package lector.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lector.app.Ahead;
import lector.app.LoadedVoices;
import lector.app.Studio;
import lector.app.Voices;
import lector.article.Article;
import lector.cache.BlobCache;
import lector.episode.Broadcast;
import lector.episode.Ensemble;
import lector.episode.Frame;
import lector.episode.FrameWishes;
import lector.episode.Production;
import lector.phoneme.UserLexicon;
import lector.script.Cast;
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
    Works.addOptions(options);
    options.addOption(Arguments.flag("force", "make it again even if nothing has changed"));
    options.addOption(
        Arguments.flag("resume", "pass over what a run that was interrupted has done"));
    Inputs.addOptions(options);
    return options;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    List<String> inputs = Inputs.of(arguments);
    Inputs reader = new Inputs(arguments, console);
    Works works = new Works(arguments);
    Optional<String> intoOne = arguments.filled("into-one");
    List<String> begun = intoOne.isPresent() ? inputs.subList(0, 1) : inputs;
    UserLexicon named = Lexicons.named(arguments);
    MakeOptions.settings(arguments, named, Cast.NONE);
    FrameWishes frame = FrameOptions.wishes(arguments);
    String out = arguments.filled("out").orElse(MakeOptions.OUT);
    if (out.equals(STREAM)) {
      return stream(inputs, reader, frame, arguments, console);
    }
    Cast cast = Casts.of(arguments, Path.of(out));
    Voices voices = VoiceOptions.of(arguments);
    Ahead<SpeechEngine> voice = voices.load(arguments.value("voice"));
    try {
      TextFrontEnd frontEnd = FrontEnds.of(arguments);
      Consumer<Article> check =
          article -> voices.requireLanguage(article, arguments.value("voice"));
      Optional<Article> only =
          intoOne
              .map(title -> Works.together(title, inputs, reader, check))
              .or(
                  () ->
                      inputs.size() == 1
                          ? Optional.of(reader.read(inputs.get(0)))
                          : Optional.empty());
      only.ifPresent(check);
      try (Studio studio =
              Studio.open(Path.of(out), voice, voices, MakeOptions.cache(arguments), frame);
          Reporter reporter = new Reporter(console, begun.size())) {
        voice.get();
        UserLexicon ofShow = Lexicons.ofShow(studio.lexicon());
        Function<String, Production> production =
            input -> {
              UserLexicon lexicon = Lexicons.of(arguments, input, ofShow);
              return studio.production(
                  frontEnd, lexicon, MakeOptions.settings(arguments, lexicon, cast), reporter);
            };
        Journal journal = Journal.open(studio.folder(), arguments.has("resume"));
        UnaryOperator<String> options =
            input ->
                MakeOptions.fingerprint(
                    arguments, Lexicons.of(arguments, input, ofShow), cast, studio.frame());
        Batch batch =
            new Batch(
                reader,
                works,
                check,
                production,
                arguments.has("force"),
                journal,
                options,
                reporter,
                console);
        List<Made> made = batch.make(begun, only);
        PublishCommand.report(studio.folder(), studio.publish(), console);
        Casts.noteSilent(arguments, made, console);
        print(made, studio.folder(), arguments.has("json"), console);
        return batch.status();
      }
    } finally {
      voice.end(SpeechEngine::close);
    }
  }

  /** Speaks to standard output as it reads, and makes no episode. */
  private static int stream(
      List<String> inputs, Inputs reader, FrameWishes wishes, Arguments arguments, Console console)
      throws IOException {
    if (inputs.size() != 1 || !arguments.values("format", "mp3").equals(List.of("wav"))) {
      throw new UsageException("--out - takes one input and --format wav");
    }
    Cast cast = Casts.of(arguments);
    Frame frame = Frame.of(wishes);
    Voices voices = VoiceOptions.of(arguments);
    Ahead<SpeechEngine> voice = voices.load(arguments.value("voice"));
    try (BlobCache cache = MakeOptions.cache(arguments);
        LoadedVoices others = new LoadedVoices(voices);
        Reporter reporter = new Reporter(console, 1)) {
      Article article = reader.read(inputs.get(0));
      voices.requireLanguage(article, arguments.value("voice"));
      UserLexicon lexicon = Lexicons.of(arguments, inputs.get(0), UserLexicon.EMPTY);
      SpeechEngine engine =
          new Ensemble(
                  new CachedEngine(voice.get(), cache),
                  name -> new CachedEngine(others.get(name), cache))
              .with(lexicon);
      reporter.begin(article.title());
      Broadcast broadcast =
          new Broadcast(
              FrontEnds.of(arguments),
              engine,
              MakeOptions.settings(arguments, lexicon, cast).framedBy(frame),
              reporter);
      SpokenFile.toStandardOutput(
          sound -> broadcast.speak(article, sound), engine, frame.mastering(), console);
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
      each.book().ifPresent(file -> console.out().println(folder.resolve(file)));
    }
  }
}
