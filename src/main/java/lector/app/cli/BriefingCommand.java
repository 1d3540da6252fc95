package lector.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lector.app.Ahead;
import lector.app.Studio;
import lector.app.Voices;
import lector.article.Articles;
import lector.article.web.Fetcher;
import lector.briefing.Briefing;
import lector.briefing.HeardStore;
import lector.briefing.Newsstand;
import lector.briefing.Newsstand.Papers;
import lector.briefing.Plan;
import lector.briefing.Subscription;
import lector.briefing.WholeTexts;
import lector.briefing.Wishes;
import lector.episode.FrameWishes;
import lector.episode.Production;
import lector.episode.Settings;
import lector.phoneme.UserLexicon;
import lector.speech.SpeechEngine;
import lector.text.TextFrontEnd;
import org.apache.commons.cli.Options;

/** {@code lector briefing}. */
final class BriefingCommand implements Command {

  @Override
  public String name() {
    return "briefing";
  }

  @Override
  public String parameters() {
    return "[FEED…]";
  }

  @Override
  public String summary() {
    return "makes one episode of what is new in feeds, each story once";
  }

  @Override
  public String example() {
    return "lector briefing --minutes 5 --mute football --feeds subscriptions.opml";
  }

  @Override
  public Options options() {
    Options options = new Options();
    BriefingOptions.addOptions(options);
    MakeOptions.addOptions(options);
    Inputs.addOptions(options);
    return options;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    Wishes wishes = BriefingOptions.wishes(arguments);
    TextFrontEnd frontEnd = FrontEnds.of(arguments);
    Path folder = Path.of(arguments.filled("out").orElse(MakeOptions.OUT));
    UserLexicon lexicon = Lexicons.named(arguments).over(Lexicons.ofShow(folder));
    Settings settings = MakeOptions.settings(arguments, lexicon, Casts.of(arguments, folder));
    int limit = arguments.whole("max-size", Articles.DEFAULT_MAX_MEBIBYTES, 1, 1024);
    FrameWishes frame = FrameOptions.wishes(arguments);
    Articles articles = new Articles(limit);
    Fetcher fetcher = Web.fetcher(arguments, limit);
    Newsstand newsstand = new Newsstand(fetcher, articles);
    List<Subscription> feeds = BriefingOptions.subscriptions(arguments, newsstand, folder);
    Ahead<SpeechEngine> voice = Voices.load(arguments.value("voice"));
    try {
      Papers papers = newsstand.get(feeds);
      papers.failures().forEach(failure -> console.error(failure.getMessage(), failure));
      if (papers.failures().size() == feeds.size()) {
        return ExitStatus.INPUT;
      }
      SpeechEngine engine = voice.get().with(lexicon);
      HeardStore store = new HeardStore(folder);
      Supplier<Plan> plan =
          () ->
              new Briefing(
                      wishes,
                      store.heard(),
                      new WholeTexts(fetcher, articles),
                      settings.rules(),
                      frontEnd,
                      FrontEnds.locale(arguments))
                  .plan(papers.items(), engine, settings.speed());
      if (arguments.has("dry-run")) {
        BriefingReport report = BriefingReport.of(plan.get(), papers.failures(), Optional.empty());
        console.out().print(arguments.has("json") ? report.json() + "\n" : report.text());
      } else {
        try (Studio studio = Studio.open(folder, voice, MakeOptions.cache(arguments), frame);
            Reporter reporter = new Reporter(console, 1)) {
          // Only now: another run may have told something until the folder was ours.
          Plan made = plan.get();
          Production production =
              studio.production(
                  frontEnd, lexicon, settings, reporter, List.of(HeardStore.view(made.told())));
          Optional<Production.Result> result =
              made.script()
                  .map(
                      script -> {
                        reporter.begin(made.title());
                        return production.produce(script, wishes.date());
                      });
          reporter.end();
          PublishCommand.report(folder, studio.publish(), console);
          store.keep();
          print(made, result, papers, arguments, console);
        }
      }
      return papers.failures().isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
    } finally {
      voice.end(SpeechEngine::close);
    }
  }

  private static void print(
      Plan plan,
      Optional<Production.Result> result,
      Papers papers,
      Arguments arguments,
      Console console)
      throws IOException {
    if (arguments.has("json")) {
      console.out().println(BriefingReport.of(plan, papers.failures(), result).json());
    } else if (result.isEmpty()) {
      console.note("there is nothing new");
    } else {
      Path folder = Path.of(arguments.value("out", MakeOptions.OUT));
      Made.of("briefing", result.get())
          .audio()
          .forEach(file -> console.out().println(folder.resolve(file)));
    }
  }
}
