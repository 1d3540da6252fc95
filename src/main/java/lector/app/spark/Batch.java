package lector.app.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lector.app.cli.Door;
import lector.app.cli.Main;
import lector.app.cli.MakeLine;
import lector.episode.OutputException;
import lector.episode.Workspace;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** The program for a back-catalogue: {@code spark-submit --class lector.app.spark.Batch}. */
public final class Batch implements Door {

  /** A task may fail so often: an article that kills executors costs one attempt. */
  private static final String MOST_FAILURES = "spark.task.maxFailures";

  /** So much of a table is read by one task: Spark's own 128 MiB are thousands of articles. */
  private static final String PART_OF_TABLE = "spark.sql.files.maxPartitionBytes";

  /** Runs it; ends the process if it fails. */
  public static void main(String[] args) {
    Main.enter(new Batch(), args);
  }

  @Override
  public String name() {
    return "batch";
  }

  @Override
  public String summary() {
    return "makes episodes of many articles on Apache Spark, then the feed and the page";
  }

  @Override
  public String example() {
    return "spark-submit --class lector.app.spark.Batch lector.jar --input articles.jsonl"
        + " --output audio-out";
  }

  @Override
  public List<Choice> choices() {
    return BatchOptions.CHOICES;
  }

  @Override
  public void run(List<String> args, MakeLine line, PrintStream err) throws IOException {
    BatchOptions options = BatchOptions.of(line);
    try (SparkSession session = session()) {
      run(session, options, args, line, err);
    }
  }

  private static SparkSession session() {
    SparkSession.Builder builder = SparkSession.builder().appName("Lector");
    SparkConf given = new SparkConf();
    if (!given.contains("spark.master")) {
      builder.master("local[*]");
    }
    if (!given.contains(MOST_FAILURES)) {
      builder.config(MOST_FAILURES, 16);
    }
    if (!given.contains(PART_OF_TABLE)) {
      builder.config(PART_OF_TABLE, "8m");
    }
    return builder.getOrCreate();
  }

  private static void run(
      SparkSession session, BatchOptions options, List<String> args, MakeLine line, PrintStream err)
      throws IOException {
    Depot depot = new Depot(session.sparkContext().hadoopConfiguration());
    String output = depot.absolute(options.output());
    Optional<Workspace> lock = local(output).map(Workspace::open);
    try (Staging staging = Staging.of(depot, output, options.show())) {
      Kit kit =
          staging.kit(
              UUID.randomUUID().toString(),
              args,
              line,
              LocalDate.now(ZoneOffset.UTC),
              options.limits());
      new Run(session, err).run(options, kit, depot, staging);
    } catch (IOException e) {
      throw new OutputException(Path.of(options.output()), e);
    } finally {
      Workbench.clear();
      lock.ifPresent(Workspace::close);
    }
  }

  /** A folder on this machine's own disk, where a lock keeps other runs out. */
  private static Optional<Path> local(String output) {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(output);
    return Optional.of(path.toUri())
        .filter(uri -> "file".equals(uri.getScheme()))
        .map(uri -> Path.of(uri.getPath()));
  }
}
