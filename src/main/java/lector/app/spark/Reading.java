package lector.app.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The task that reads articles once, to know where their episodes will lie and how long they are.
 */
final class Reading implements FlatMapFunction<Iterator<Candidate>, Located> {

  private static final long serialVersionUID = 1L;

  private final Broadcast<Kit> kit;
  private final Broadcast<SerializableConfiguration> hadoop;

  Reading(Broadcast<Kit> kit, Broadcast<SerializableConfiguration> hadoop) {
    this.kit = kit;
    this.hadoop = hadoop;
  }

  @Override
  public Iterator<Located> call(Iterator<Candidate> articles)
      throws IOException, InterruptedException {
    Workbench bench = Workbench.of(kit.value());
    Depot depot = new Depot(hadoop.value().value());
    List<Located> all = new ArrayList<>();
    try (Guard guard = Making.guard(bench);
        Spool spool = new Spool(depot, kit.value().scratch() + "/rows-" + UUID.randomUUID())) {
      while (articles.hasNext()) {
        all.add(locate(articles.next(), depot, spool, bench, guard));
      }
    }
    return all.iterator();
  }

  private static Located locate(
      Candidate article, Depot depot, Spool spool, Workbench bench, Guard guard)
      throws IOException, InterruptedException {
    try {
      PlaceJob job = article.locate(depot, spool);
      long bytes = job.entry().content().length;
      return new Located(guard.run(job, bench.kit().limits().of(bytes)), null);
    } catch (RuntimeException | FileNotFoundException | AccessControlException e) {
      return new Located(null, Failure.outcome(article.id(), e, 0));
    }
  }
}
