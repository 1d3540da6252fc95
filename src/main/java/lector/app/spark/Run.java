package lector.app.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A run from its beginning to its end: articles are found and read once, shared out, made; a table
 * says what became of them, and the feed is written.
 */
final class Run {

  /** So many folders are looked at by one task. */
  private static final int FOLDERS_A_TASK = 1_000;

  private static final StructType HEADS =
      new StructType()
          .add("folder", DataTypes.StringType)
          .add("published", DataTypes.LongType)
          .add("head", DataTypes.StringType);

  private final SparkSession session;
  private final JavaSparkContext spark;
  private final PrintStream err;

  Run(SparkSession session, PrintStream err) {
    this.session = session;
    this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    this.err = err;
  }

  /**
   * Does it.
   *
   * @param staging the files of the show
   */
  void run(BatchOptions options, Kit facts, Depot depot, Staging staging) throws IOException {
    Output output = new Output(depot, facts.output(), facts.scratch());
    FeedWriter feed = new FeedWriter(depot, facts.output(), staging);
    Broadcast<SerializableConfiguration> hadoop =
        spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    Broadcast<Kit> kit = spark.broadcast(facts);
    Shelving shelving = new Shelving(hadoop, facts.output());
    Meters meters = new Meters(session.sparkContext());

    output.sweep();
    feed.uploadShow();
    List<Existing> existing = slices(output.folders()).flatMap(shelving).collect();
    JavaRDD<Candidate> articles =
        new Inputs(session, depot).read(options.input(), options.format());
    List<Located> located = articles.mapPartitions(new Reading(kit, hadoop)).collect();
    List<List<Unit>> tasks =
        Sharing.tasks(
            Grouping.units(items(located), existing, options.isForced()),
            spark.defaultParallelism());

    ProgressLines progress = new ProgressLines(meters, located.size(), err);
    session.sparkContext().addSparkListener(progress);
    List<Outcome> unread = unread(located);
    unread.forEach(meters::add);
    JavaRDD<Outcome> outcomes =
        spark
            .parallelize(tasks, Math.max(1, tasks.size()))
            .mapPartitions(new Making(kit, hadoop, meters))
            .union(spark.parallelize(unread, 1));
    ResultTable.write(session, outcomes, options.results());
    int episodes = feed.write(heads(existing, options.results(), shelving));
    output.sweep();
    err.println(progress.line(System.nanoTime()));
    err.println("results: " + options.results());
    err.printf("feed with %d episodes: %s/feed.xml%n", episodes, facts.output());
  }

  private JavaRDD<String> slices(List<String> folders) {
    return spark.parallelize(folders, 1 + folders.size() / FOLDERS_A_TASK);
  }

  private static List<Item> items(List<Located> located) {
    return located.stream().map(Located::item).filter(Objects::nonNull).toList();
  }

  private static List<Outcome> unread(List<Located> located) {
    return located.stream().map(Located::failed).filter(Objects::nonNull).toList();
  }

  /** All episodes in the output: those of the results, and others that were there before. */
  private Dataset<Row> heads(List<Existing> existing, String results, Shelving shelving) {
    Dataset<Row> now = ResultTable.episodes(session, results);
    Set<String> known = new HashSet<>();
    now.select("folder").toLocalIterator().forEachRemaining(row -> known.add(row.getString(0)));
    List<String> others =
        existing.stream().map(Existing::folder).filter(folder -> !known.contains(folder)).toList();
    return now.union(session.createDataFrame(slices(others).flatMap(shelving::head), HEADS));
  }
}
