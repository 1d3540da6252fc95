package lector.briefing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lector.episode.Episode;
import lector.episode.EpisodeView;
import lector.episode.Json;
import lector.episode.OutputException;
import lector.publish.write.AtomicFile;

/**
 * What was told, as an output folder keeps it.
 *
 * <p>Every episode's folder holds the stories that it tells, and appears with them at once: a story
 * is remembered when, and only when, there is an episode in which it can be heard, whenever a run
 * may be killed. The file in the output folder repeats them all, so that an episode can be deleted
 * without its stories being told again.
 */
public final class HeardStore {

  /** Its name in the output folder and in each briefing's; what is in it is no one else's. */
  public static final String FILE = "briefing.json";

  /** By day and edition; within one, a story by the first of its keys. */
  private static final Comparator<Told> IN_ORDER =
      Comparator.comparing(Told::date)
          .thenComparing(Told::edition)
          .thenComparing(told -> told.keys().get(0));

  /** What a file holds. */
  private record Kept(List<Told> stories) {}

  private final Path folder;

  /**
   * Opens a store.
   *
   * @param folder the output folder; need not exist
   */
  public HeardStore(Path folder) {
    this.folder = folder;
  }

  /**
   * All that was told.
   *
   * @throws OutputException if a file can't be read
   */
  public Heard heard() {
    return new Heard(all());
  }

  /**
   * Writes all that was told into the file in the output folder, if there is anything.
   *
   * @throws OutputException if it can't be read or written
   */
  public void keep() {
    Set<Told> all = all();
    if (all.isEmpty()) {
      return;
    }
    try {
      AtomicFile.write(folder.resolve(FILE), Json.text(new Kept(List.copyOf(all))));
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
  }

  /** The file in the folder of an episode that tells stories. */
  public static EpisodeView view(List<Told> stories) {
    return new EpisodeView() {
      @Override
      public String fileName(Episode episode) {
        return FILE;
      }

      @Override
      public String mediaType() {
        return "application/json";
      }

      @Override
      public void write(Episode episode, Path file) throws IOException {
        Json.write(new Kept(stories), file);
      }
    };
  }

  private Set<Told> all() {
    Set<Told> all = new TreeSet<>(IN_ORDER);
    if (!Files.isDirectory(folder)) {
      return all;
    }
    addFrom(folder.resolve(FILE), all);
    try (DirectoryStream<Path> episodes =
        Files.newDirectoryStream(folder, path -> !path.getFileName().toString().startsWith("."))) {
      episodes.forEach(episode -> addFrom(episode.resolve(FILE), all));
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
    return all;
  }

  private static void addFrom(Path file, Set<Told> all) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try {
      List<Told> stories = Json.read(file, Kept.class).stories();
      stories.forEach(story -> Signature.parse(story.signature()));
      all.addAll(stories);
    } catch (IOException | RuntimeException e) {
      throw new OutputException(
          file, "is damaged; delete it, and what it remembers may be told once more");
    }
  }
}
