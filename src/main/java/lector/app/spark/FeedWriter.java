package lector.app.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import lector.episode.Episode;
import lector.episode.GuidRecord;
import lector.episode.Json;
import lector.publish.PublishedFiles;
import lector.publish.Publisher;
import lector.publish.show.Show;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Writes the feed and the page of all episodes, once, on the driver. */
final class FeedWriter {

  private static final String FEED = "feed.xml";

  private final Depot depot;
  private final String output;
  private final Staging staging;

  FeedWriter(Depot depot, String output, Staging staging) {
    this.depot = depot;
    this.output = output;
    this.staging = staging;
  }

  /**
   * Writes them, and the record of identities.
   *
   * @param episodes folder, moment of publication and head of each
   * @return how many episodes there are
   */
  int write(Dataset<Row> episodes) throws IOException {
    int count = Math.toIntExact(episodes.count());
    Iterator<Row> newestFirst =
        episodes
            .sort(functions.col("published").desc(), functions.col("folder").asc())
            .toLocalIterator();
    GuidRecord record = GuidRecord.read(staging.folder());
    Iterator<Episode> heads =
        Stream.generate(() -> next(newestFirst, record)).limit(count).iterator();
    Publisher.lists(staging.folder(), staging.show(), count, heads);
    upload();
    return count;
  }

  private static Episode next(Iterator<Row> rows, GuidRecord record) {
    try {
      byte[] head = rows.next().<String>getAs("head").getBytes(StandardCharsets.UTF_8);
      Episode episode = Json.read(head, Episode.class);
      record.add(episode);
      return episode;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves the files into their places, the feed last; old archives that are no more needed go. */
  private void upload() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(staging.folder())) {
      files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .forEach(names::add);
    }
    names.remove(FEED);
    names.add(FEED);
    for (String name : names) {
      upload(name);
    }
    for (FileStatus file : depot.list(output)) {
      String name = file.getPath().getName();
      if (PublishedFiles.typeInShow(name, staging.show().cover()).isPresent()
          && !names.contains(name)) {
        depot.delete(file.getPath().toString());
      }
    }
  }

  /** Puts the show's settings and its cover into the output, where all can find them. */
  void uploadShow() throws IOException {
    upload(Show.FILE);
    upload(staging.show().cover());
  }

  private void upload(String name) throws IOException {
    depot.write(output + "/" + name, Files.readAllBytes(staging.folder().resolve(name)));
  }
}
