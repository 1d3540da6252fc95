package lector.app.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lector.app.Studio;
import lector.article.Article;
import lector.episode.Episode;
import lector.episode.Json;
import lector.episode.Production;
import lector.episode.Progress;

/**
 * Makes the episodes of a unit in a folder of its own, as {@code lector make} makes them, each with
 * its page and its row of the results.
 *
 * @param unit the unit
 * @param entries its articles
 * @param scratch the folder; the episodes that may be replaced have their manifests in it
 */
record MakeJob(Unit unit, List<Entry> entries, File scratch) implements Job<ArrayList<Outcome>> {

  MakeJob {
    entries = List.copyOf(entries);
  }

  @Override
  public ArrayList<Outcome> run(Workbench bench) throws IOException {
    ArrayList<Outcome> outcomes = new ArrayList<>();
    try (Studio studio = bench.studio(scratch.toPath())) {
      studio.engine();
      for (int i = 0; i < entries.size(); i++) {
        outcomes.add(outcome(bench, studio, unit.items().get(i), entries.get(i)));
      }
    }
    markDuplicates(outcomes);
    for (Outcome outcome : outcomes) {
      if (outcome.is(Outcome.MADE)) {
        Path folder = scratch.toPath().resolve(outcome.folder());
        Json.write(outcome, folder.resolve(Output.ROW));
      }
    }
    return outcomes;
  }

  private static Outcome outcome(Workbench bench, Studio studio, Item item, Entry entry)
      throws IOException {
    long start = System.nanoTime();
    try {
      Article article = entry.article(bench.line());
      bench.line().requireLanguage(article);
      Production production = bench.line().production(studio, bench.lexicon(entry), Progress.NONE);
      Episode episode = production.produce(article, bench.kit().today(), false).episode();
      studio.page(episode);
      String head = Json.text(episode.withoutWords());
      return Outcome.made(item, episode, head, secondsSince(start));
    } catch (RuntimeException e) {
      return Failure.outcome(item.id(), e, secondsSince(start));
    }
  }

  /** An article may be the same episode as an earlier one: the later one is what is there. */
  private static void markDuplicates(List<Outcome> outcomes) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).is(Outcome.MADE)) {
        last.put(outcomes.get(i).guid(), i);
      }
    }
    for (int i = 0; i < outcomes.size(); i++) {
      Outcome outcome = outcomes.get(i);
      if (outcome.is(Outcome.MADE) && !last.get(outcome.guid()).equals(i)) {
        outcomes.set(i, outcome.as(Outcome.DUPLICATE));
      }
    }
  }

  private static double secondsSince(long startNanos) {
    return (System.nanoTime() - startNanos) / 1e9;
  }
}
