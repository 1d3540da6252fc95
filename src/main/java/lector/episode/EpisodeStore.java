package lector.episode;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** The episodes in an output folder, each in a folder of its own with an {@code episode.json}. */
public final class EpisodeStore {

  /** Name of the manifest in an episode's folder. */
  public static final String MANIFEST = "episode.json";

  private final Path folder;
  private final Function<Path, Episode> reader;

  /**
   * Opens a store.
   *
   * @param folder the output folder
   */
  public EpisodeStore(Path folder) {
    this(folder, EpisodeStore::read);
  }

  /**
   * Opens a store.
   *
   * @param reader gives the episode in an episode's own folder
   */
  EpisodeStore(Path folder, Function<Path, Episode> reader) {
    this.folder = folder;
    this.reader = reader;
  }

  /** The output folder. */
  public Path folder() {
    return folder;
  }

  /**
   * All episodes, the newest first; those of one moment by the names of their folders.
   *
   * @throws OutputException if the folder or a manifest can't be read
   */
  public List<Episode> episodes() {
    Shelf shelf = shelf();
    shelf.damaged().values().stream()
        .findFirst()
        .ifPresent(
            problem -> {
              throw problem;
            });
    return shelf.episodes();
  }

  /**
   * All that lies in the folder at this moment, damaged episodes too. Every manifest is read once.
   *
   * @throws OutputException if the folder can't be read
   */
  public Shelf shelf() {
    return gather(reader);
  }

  /**
   * All that lies in the folder at this moment, without what is said in the episodes: of many there
   * would not be room for it.
   *
   * @param visitor is given each episode once, with all that is said in it
   * @throws OutputException if the folder can't be read
   */
  public Shelf shelf(Consumer<Episode> visitor) {
    return gather(
        candidate -> {
          Episode episode = reader.apply(candidate);
          visitor.accept(episode);
          return episode.withoutWords();
        });
  }

  private Shelf gather(Function<Path, Episode> one) {
    List<Episode> episodes = new ArrayList<>();
    Map<String, OutputException> damaged = new TreeMap<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (Path candidate : folders) {
        String name = candidate.getFileName().toString();
        if (!name.startsWith(".") && Files.exists(candidate.resolve(MANIFEST))) {
          try {
            episodes.add(one.apply(candidate));
          } catch (OutputException e) {
            damaged.put(name, e);
          }
        }
      }
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
    episodes.sort(
        Comparator.comparing(Episode::published).reversed().thenComparing(Episode::folder));
    return new Shelf(folder, episodes, damaged, GuidRecord.read(folder));
  }

  /**
   * The episode in a folder, if there is one.
   *
   * @param name the folder's name
   * @throws OutputException if its manifest can't be read
   */
  public Optional<Episode> episode(String name) {
    Path episodeFolder = folder.resolve(name);
    return Files.exists(episodeFolder.resolve(MANIFEST))
        ? Optional.of(read(episodeFolder))
        : Optional.empty();
  }

  /**
   * The episode in a folder.
   *
   * @param episodeFolder the episode's own folder
   * @throws OutputException if its manifest can't be read
   */
  public static Episode read(Path episodeFolder) {
    Path manifest = episodeFolder.resolve(MANIFEST);
    try {
      return Json.read(manifest, Episode.class);
    } catch (IOException e) {
      throw new OutputException(
          manifest,
          "is damaged, or of a version of Lector that this one can't read; make the episode again, or"
              + " remove its folder");
    }
  }
}
