package lector.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import lector.app.Ahead;
import lector.app.Studio;
import lector.app.Voices;
import lector.article.Article;
import lector.episode.Production;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.text.TextFrontEnd;
import org.apache.commons.cli.Options;

/** {@code lector make}. */
final class MakeCommand implements Command {

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
    Inputs.addOptions(options);
    return options;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    List<String> inputs = Inputs.of(arguments);
    Inputs reader = new Inputs(arguments, console);
    Works works = new Works(arguments);
    Optional<String> intoOne = arguments.filled("into-one");
    UserLexicon named = Lexicons.named(arguments);
    MakeOptions.settings(arguments, named);
    Path out = Path.of(arguments.filled("out").orElse(MakeOptions.OUT));
    TextFrontEnd frontEnd = FrontEnds.of(arguments);
    Ahead<SpeechEngine> voice = Voices.load(arguments.value("voice"));
    try {
      Consumer<Article> check =
          article -> Voices.requireLanguage(article, arguments.value("voice"));
      Optional<Article> only =
          intoOne
              .map(title -> Works.together(title, inputs, reader, check))
              .or(
                  () ->
                      inputs.size() == 1
                          ? Optional.of(reader.read(inputs.get(0)))
                          : Optional.empty());
      only.ifPresent(check);
      try (Studio studio = Studio.open(out, voice);
          Reporter reporter = new Reporter(console)) {
        voice.get();
        UserLexicon ofShow = Lexicons.ofShow(studio.lexicon());
        Function<String, Production> production =
            input -> {
              UserLexicon lexicon = Lexicons.of(arguments, input, ofShow);
              return studio.production(
                  frontEnd, lexicon, MakeOptions.settings(arguments, lexicon), reporter);
            };
        Batch batch =
            new Batch(reader, works, check, production, arguments.has("force"), reporter, console);
        List<Made> made = batch.make(intoOne.isPresent() ? inputs.subList(0, 1) : inputs, only);
        PublishCommand.report(studio.folder(), studio.publish(), console);
        print(made, studio.folder(), arguments.has("json"), console);
        return batch.status();
      }
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
