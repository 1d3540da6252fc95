package lector.app.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lector.app.UnspokenLanguageException;
import lector.article.Article;
import lector.article.UnreadableInputException;
import lector.episode.Episode;
import lector.episode.OutputException;
import lector.episode.Production;
import lector.phoneme.LexiconException;
import lector.speech.SpeechException;

/** The inputs of a {@code make}, one after the other: one that fails doesn't cost the others. */
final class Batch {

  private final Inputs reader;
  private final Works works;
  private final Consumer<Article> check;
  private final Function<String, Production> production;
  private final boolean isForced;
  private final Journal journal;
  private final UnaryOperator<String> options;
  private final Reporter reporter;
  private final Console console;
  private final List<Integer> statuses = new ArrayList<>();

  /**
   * Prepares to make episodes.
   *
   * @param reader reads the inputs
   * @param works says which episodes an input becomes
   * @param check throws if the voice can't read an article
   * @param production makes the episode of an input
   * @param isForced whether to make what hasn't changed
   * @param journal which inputs are done already
   * @param options what the command line says of how an input is made
   */
  Batch(
      Inputs reader,
      Works works,
      Consumer<Article> check,
      Function<String, Production> production,
      boolean isForced,
      Journal journal,
      UnaryOperator<String> options,
      Reporter reporter,
      Console console) {
    this.reader = reader;
    this.works = works;
    this.check = check;
    this.production = production;
    this.isForced = isForced;
    this.journal = journal;
    this.options = options;
    this.reporter = reporter;
    this.console = console;
  }

  /**
   * Makes an episode of each input.
   *
   * @param only the article of the only input, which is read already
   */
  List<Made> make(List<String> inputs, Optional<Article> only) {
    List<Made> made = new ArrayList<>();
    for (String input : inputs) {
      made.addAll(make(input, only));
    }
    reporter.end();
    if (made.stream().noneMatch(Made::isFailed)) {
      journal.end();
    }
    return made;
  }

  /** The exit status after all that was made or failed. */
  int status() {
    List<Integer> failures = statuses.stream().filter(each -> each != ExitStatus.DONE).toList();
    if (failures.isEmpty()) {
      return ExitStatus.DONE;
    }
    boolean alike = failures.stream().distinct().count() == 1;
    return failures.size() < statuses.size()
        ? ExitStatus.SOME_FAILED
        : alike ? failures.get(0) : ExitStatus.INPUT;
  }

  private List<Made> make(String input, Optional<Article> read) {
    List<Made> made = new ArrayList<>();
    try {
      Optional<String> name =
          works.areWhole() ? Journal.name(input, options.apply(input)) : Optional.empty();
      Optional<Episode> done = name.flatMap(journal::episode);
      if (done.isPresent()) {
        reporter.pass(done.get().title());
        statuses.add(ExitStatus.DONE);
        return List.of(Made.of(input, new Production.Result(done.get(), false)));
      }
      Article article = read.isPresent() ? read.get() : reader.read(input);
      check.accept(article);
      LocalDate today = LocalDate.now(ZoneOffset.UTC);
      Production maker = production.apply(input);
      for (Article work : works.of(article)) {
        reporter.begin(work.title());
        Production.Result result = maker.produce(work, today, isForced);
        made.add(Made.of(input, result));
        name.ifPresent(known -> journal.add(known, result.episode()));
      }
      statuses.add(ExitStatus.DONE);
    } catch (UnreadableInputException | LexiconException e) {
      made.add(failed(input, ExitStatus.INPUT, e.getMessage(), e));
    } catch (UnspokenLanguageException e) {
      made.add(failed(input, ExitStatus.VOICE, e.getMessage(), e));
    } catch (OutputException | SpeechException e) {
      throw e;
    } catch (RuntimeException e) {
      if (read.isPresent() || Thread.currentThread().isInterrupted()) {
        throw e;
      }
      made.add(failed(input, ExitStatus.INPUT, input + ": a defect in Lector: " + e, e));
    }
    return made;
  }

  private Made failed(String input, int status, String message, RuntimeException cause) {
    console.error(message, cause);
    statuses.add(status);
    return Made.failed(input, cause);
  }
}
