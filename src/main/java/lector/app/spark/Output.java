package lector.app.spark;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lector.episode.EpisodeStore;
import lector.episode.Json;
import org.apache.hadoop.fs.FileStatus;

/**
 * The output folder. An episode appears in it whole: its folder is written into the run's own
 * folder first, then moved. Where folders can't be moved at once, its row is written last, and
 * nothing without a row counts. The same bytes come of the same article, so that it does not matter
 * which of several attempts is first. Safe for use by many threads and processes.
 */
final class Output {

  /** The row of the results that an episode's folder keeps. */
  static final String ROW = ".lector.row.json";

  /** What the name of a run's own folder begins with. */
  static final String RUN = ".lector.run-";

  private static final String OLD = "old-";

  private final Depot depot;
  private final String root;
  private final String scratch;

  /**
   * Opens it.
   *
   * @param root its path
   * @param scratch the run's own folder in it
   */
  Output(Depot depot, String root, String scratch) {
    this.depot = depot;
    this.root = root;
    this.scratch = scratch;
  }

  /**
   * The row that an episode's folder keeps.
   *
   * @param folder name of the folder
   * @return empty if there is none, or it is damaged
   */
  Optional<Outcome> row(String folder) throws IOException {
    String file = place(folder) + "/" + ROW;
    if (!depot.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.read(depot.read(file), Outcome.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** Whether an episode has all the files that its row names, with their sizes. */
  boolean isWhole(Outcome row) throws IOException {
    List<FileStatus> there = depot.list(place(row.folder()));
    return row.files().stream()
        .allMatch(
            file ->
                there.stream()
                    .anyMatch(
                        status ->
                            status.getPath().getName().equals(file.name())
                                && status.getLen() == file.bytes()));
  }

  /**
   * Fetches the manifest of an episode that may be replaced.
   *
   * @param folder name of its folder
   * @param local an output folder on this machine's own disk
   */
  void seed(String folder, Path local) throws IOException {
    String manifest = place(folder) + "/" + EpisodeStore.MANIFEST;
    if (depot.exists(manifest)) {
      Path copy = Files.createDirectories(local.resolve(folder));
      Files.write(copy.resolve(EpisodeStore.MANIFEST), depot.read(manifest));
    }
  }

  /**
   * Puts an episode in its place.
   *
   * @param local its folder, on this machine's own disk
   * @param row its row
   */
  void put(Path local, Outcome row) throws IOException {
    String place = place(row.folder());
    if (depot.movesWhole(root)) {
      String beside = scratch + "/" + UUID.randomUUID();
      depot.makeFolder(scratch);
      upload(local, beside);
      move(beside, place, row);
    } else {
      write(local, place);
    }
  }

  /** Takes an episode away. */
  void remove(String folder) throws IOException {
    depot.delete(place(folder));
  }

  private void move(String beside, String place, Outcome row) throws IOException {
    while (!depot.move(beside, place)) {
      Optional<Outcome> there = row(row.folder());
      if (there.isPresent() && there.get().key().equals(row.key()) && isWhole(there.get())) {
        depot.delete(beside); // another attempt was quicker
        return;
      }
      String aside = scratch + "/" + OLD + UUID.randomUUID();
      depot.makeFolder(aside);
      depot.move(place, aside + "/" + row.folder());
    }
  }

  private void write(Path local, String place) throws IOException {
    depot.delete(place + "/" + ROW);
    upload(local, place);
    List<String> names = names(local);
    for (FileStatus file : depot.list(place)) {
      if (!names.contains(file.getPath().getName())) {
        depot.delete(file.getPath().toString());
      }
    }
  }

  /** Copies the files of a folder, the row last. */
  private void upload(Path local, String folder) throws IOException {
    depot.makeFolder(folder);
    for (String name : names(local)) {
      depot.upload(local.resolve(name), folder + "/" + name);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      Stream<String> others = names.stream().filter(name -> !name.equals(ROW));
      return Stream.concat(others, Stream.of(ROW).filter(names::contains)).toList();
    }
  }

  /** Deletes what earlier runs left unfinished, and puts back what they had moved aside. */
  void sweep() throws IOException {
    for (FileStatus run : depot.list(root)) {
      if (!run.getPath().getName().startsWith(RUN)) {
        continue;
      }
      for (FileStatus aside : depot.list(run.getPath().toString())) {
        if (aside.getPath().getName().startsWith(OLD)) {
          for (FileStatus old : depot.list(aside.getPath().toString())) {
            depot.move(old.getPath().toString(), place(old.getPath().getName()));
          }
        }
      }
      depot.delete(run.getPath().toString());
    }
  }

  /** Names of the folders in it that may be episodes. */
  List<String> folders() throws IOException {
    return depot.list(root).stream()
        .filter(FileStatus::isDirectory)
        .map(status -> status.getPath().getName())
        .filter(name -> !name.startsWith(".") && !name.startsWith("_"))
        .sorted()
        .toList();
  }

  /** The manifest in a folder, if it is an episode's. */
  Optional<byte[]> manifest(String folder) throws IOException {
    String manifest = place(folder) + "/" + EpisodeStore.MANIFEST;
    return depot.exists(manifest) ? Optional.of(depot.read(manifest)) : Optional.empty();
  }

  private String place(String name) {
    return root + "/" + name;
  }
}
