package lector.app.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The task that makes episodes, one unit after the other; each is in the output once it is made.
 */
final class Making implements FlatMapFunction<Iterator<List<Unit>>, Outcome> {

  private static final long serialVersionUID = 1L;

  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Broadcast<Kit> kit;
  private final Broadcast<SerializableConfiguration> hadoop;
  private final Meters meters;

  Making(Broadcast<Kit> kit, Broadcast<SerializableConfiguration> hadoop, Meters meters) {
    this.kit = kit;
    this.hadoop = hadoop;
    this.meters = meters;
  }

  @Override
  public Iterator<Outcome> call(Iterator<List<Unit>> tasks)
      throws IOException, InterruptedException {
    Workbench bench = Workbench.of(kit.value());
    Depot depot = new Depot(hadoop.value().value());
    Output output = new Output(depot, kit.value().output(), kit.value().scratch());
    List<Outcome> all = new ArrayList<>();
    try (Guard guard = guard(bench)) {
      while (tasks.hasNext()) {
        for (Unit unit : tasks.next()) {
          boolean mayBeThere = unit.isDone() || TaskContext.get().attemptNumber() > 0;
          Optional<List<Outcome>> kept = mayBeThere ? kept(unit, output) : Optional.empty();
          List<Outcome> outcomes =
              kept.isPresent() ? kept.get() : made(unit, depot, output, bench, guard);
          outcomes.forEach(meters::add);
          all.addAll(outcomes);
        }
      }
    }
    return all.iterator();
  }

  /** A guard for this attempt of the task. */
  static Guard guard(Workbench bench) {
    boolean isDriver = SparkEnv.get().executorId().equals("driver");
    return new Guard(bench, TaskContext.get().attemptNumber() == 0, !isDriver, GRACE);
  }

  /**
   * What there is of a unit already: from an earlier run, or an earlier attempt of this task.
   *
   * @return empty if anything is missing
   */
  private static Optional<List<Outcome>> kept(Unit unit, Output output) throws IOException {
    List<Outcome> rows = new ArrayList<>();
    for (Item item : unit.items()) {
      Optional<Outcome> row = Optional.empty();
      for (String folder : folders(unit, item)) {
        row = output.row(folder).filter(kept -> kept.key().equals(item.key()));
        if (row.isPresent()) {
          break;
        }
      }
      if (row.isEmpty() || !output.isWhole(row.get())) {
        return Optional.empty();
      }
      rows.add(row.get().as(unit.isDone() ? Outcome.UNCHANGED : Outcome.MADE));
    }
    return Optional.of(rows);
  }

  private static List<String> folders(Unit unit, Item item) {
    List<String> folders = new ArrayList<>(List.of(item.folder()));
    unit.seeds().stream().filter(seed -> !seed.equals(item.folder())).forEach(folders::add);
    return folders;
  }

  private static List<Outcome> made(
      Unit unit, Depot depot, Output output, Workbench bench, Guard guard)
      throws IOException, InterruptedException {
    Path scratch = bench.scratch();
    try {
      List<Entry> entries = new ArrayList<>();
      for (Item item : unit.items()) {
        entries.add(item.where().fetch(depot));
      }
      for (String seed : unit.seeds()) {
        output.seed(seed, scratch);
      }
      List<Path> before = Folders.in(scratch);
      List<Outcome> outcomes = made(unit, entries, scratch, bench, guard);
      for (Outcome outcome : outcomes) {
        if (outcome.is(Outcome.MADE)) {
          output.put(scratch.resolve(outcome.folder()), outcome);
        }
      }
      for (Path replaced : before) {
        if (Files.notExists(replaced)) { // its episode has another folder now
          output.remove(replaced.getFileName().toString());
        }
      }
      return outcomes;
    } finally {
      Folders.delete(scratch);
    }
  }

  private static List<Outcome> made(
      Unit unit, List<Entry> entries, Path scratch, Workbench bench, Guard guard)
      throws IOException, InterruptedException {
    try {
      return guard.run(
          new MakeJob(unit, entries, scratch.toFile()), bench.kit().limits().of(unit.weight()));
    } catch (LimitException | SandboxException e) {
      return unit.items().stream()
          .map(item -> Failure.outcome(item.id(), e, 0))
          .collect(Collectors.toList());
    }
  }
}
