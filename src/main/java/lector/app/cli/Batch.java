package lector.app.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
  private final Function<String, Production> production;
  private final boolean isForced;
  private final Journal journal;
  private final UnaryOperator<String> options;
  private final Reporter reporter;
  private final Console console;

  /**
   * Prepares to make episodes.
   *
   * @param reader reads the inputs
   * @param production makes the episode of an input
   * @param isForced whether to make what hasn't changed
   * @param journal which inputs are done already
   * @param options what the command line says of how an input is made
   */
  Batch(
      Inputs reader,
      Function<String, Production> production,
      boolean isForced,
      Journal journal,
      UnaryOperator<String> options,
      Reporter reporter,
      Console console) {
    this.reader = reader;
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
      made.add(make(input, only));
    }
    reporter.end();
    if (made.stream().noneMatch(Made::isFailed)) {
      journal.end();
    }
    return made;
  }

  private Made make(String input, Optional<Article> read) {
    try {
      Optional<String> name =
          input.equals(Inputs.STANDARD_INPUT)
              ? Optional.empty()
              : Journal.name(input, options.apply(input));
      Optional<Episode> done = name.flatMap(journal::episode);
      if (done.isPresent()) {
        reporter.pass(done.get().title());
        return Made.of(input, new Production.Result(done.get(), false));
      }
      Article article = read.isPresent() ? read.get() : reader.read(input);
      reporter.begin(article.title());
      LocalDate today = LocalDate.now(ZoneOffset.UTC);
      Production.Result result = production.apply(input).produce(article, today, isForced);
      name.ifPresent(known -> journal.add(known, result.episode()));
      return Made.of(input, result);
    } catch (UnreadableInputException | LexiconException e) {
      console.error(e.getMessage(), e);
      return Made.failed(input, e);
    } catch (OutputException | SpeechException e) {
      throw e;
    } catch (RuntimeException e) {
      if (read.isPresent() || Thread.currentThread().isInterrupted()) {
        throw e;
      }
      console.error(input + ": a defect in Lector: " + e, e);
      return Made.failed(input, e);
    }
  }
}
