package lector.app.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import lector.episode.Episode;
import lector.episode.Json;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.SerializableConfiguration;

/** The task that looks at the episodes that are in the output already. */
final class Shelving implements FlatMapFunction<String, Existing> {

  private static final long serialVersionUID = 1L;

  private final Broadcast<SerializableConfiguration> hadoop;
  private final String root;

  /**
   * Prepares to look.
   *
   * @param root path of the output folder
   */
  Shelving(Broadcast<SerializableConfiguration> hadoop, String root) {
    this.hadoop = hadoop;
    this.root = root;
  }

  /** What lies in a folder: an episode, or nothing. */
  @Override
  public Iterator<Existing> call(String folder) throws IOException {
    Output output = output();
    Optional<Outcome> row = output.row(folder);
    Optional<Existing> found =
        row.isPresent()
            ? row.map(kept -> new Existing(folder, kept.guid(), kept.id(), kept.key()))
            : episode(output, folder).map(episode -> new Existing(folder, episode.guid(), "", ""));
    return found.stream().iterator();
  }

  /** The episode in a folder, as a row for the feed. */
  Iterator<Row> head(String folder) throws IOException {
    Output output = output();
    Optional<Outcome> row = output.row(folder);
    Optional<Row> found =
        row.isPresent()
            ? row.map(kept -> RowFactory.create(folder, kept.published(), kept.head()))
            : episode(output, folder).map(episode -> row(folder, episode));
    return found.stream().iterator();
  }

  private Output output() {
    return new Output(new Depot(hadoop.value().value()), root, root);
  }

  private static Row row(String folder, Episode episode) {
    return RowFactory.create(
        folder, episode.published().getEpochSecond(), Json.text(episode.withoutWords()));
  }

  private static Optional<Episode> episode(Output output, String folder) throws IOException {
    Optional<byte[]> manifest = output.manifest(folder);
    try {
      return manifest.isPresent()
          ? Optional.of(Json.read(manifest.get(), Episode.class))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // damaged: lector check says so
    }
  }
}
