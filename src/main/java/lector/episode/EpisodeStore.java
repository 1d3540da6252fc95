package lector.episode;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lector.article.Article;

/** The episodes in an output folder, each in a folder of its own with an {@code episode.json}. */
public final class EpisodeStore {

  /** Name of the manifest in an episode's folder. */
  static final String MANIFEST = "episode.json";

  private final Path folder;

  /**
   * Opens a store.
   *
   * @param folder the output folder
   */
  public EpisodeStore(Path folder) {
    this.folder = folder;
  }

  /** The output folder. */
  public Path folder() {
    return folder;
  }

  /**
   * All episodes, the newest first; those of one day by the names of their folders.
   *
   * @throws OutputException if the folder or a manifest can't be read
   */
  public List<Episode> episodes() {
    List<Episode> episodes = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (Path candidate : folders) {
        Path manifest = candidate.resolve(MANIFEST);
        if (!candidate.getFileName().toString().startsWith(".") && Files.exists(manifest)) {
          episodes.add(read(manifest));
        }
      }
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
    episodes.sort(Comparator.comparing(Episode::date).reversed().thenComparing(Episode::folder));
    return episodes;
  }

  private static Episode read(Path manifest) {
    try {
      return Json.read(manifest, Episode.class);
    } catch (IOException e) {
      throw new OutputException(
          manifest,
          "is damaged, or of a version of Lector that this one can't read; remove its folder and make"
              + " the episode again");
    }
  }

  /**
   * The episode that was made of this article before: from the same address, or, of an article
   * without one, from a source of the same name with enough in common. A name alone is not enough:
   * many a folder has an {@code index.md}, and all of standard input has one name.
   *
   * @param article the article
   * @param justMade folders of the episodes that this run has made; of them only one that was made
   *     of the very same bytes counts
   */
  Optional<Episode> find(Article article, Set<String> justMade) {
    Optional<URI> address = article.url().or(() -> article.source().uri());
    if (address.isPresent()) {
      return episodes().stream()
          .filter(episode -> address.equals(episode.url().or(() -> episode.source().uri())))
          .findFirst();
    }
    return episodes().stream()
        .filter(episode -> episode.url().or(() -> episode.source().uri()).isEmpty())
        .filter(episode -> episode.source().name().equals(article.source().name()))
        .map(episode -> new Likeness(episode, article))
        .filter(likeness -> likeness.isEnough(justMade.contains(likeness.episode().folder())))
        .max(Comparator.comparingDouble(Likeness::share))
        .map(Likeness::episode);
  }

  /** Whether an episode has this identity. */
  boolean has(String guid) {
    return episodes().stream().anyMatch(episode -> episode.guid().equals(guid));
  }

  /** A name for an episode's folder that no other episode has. */
  String freeName(String wanted, String guid) {
    Set<String> taken =
        episodes().stream()
            .filter(episode -> !episode.guid().equals(guid))
            .map(Episode::folder)
            .collect(Collectors.toSet());
    String name = wanted;
    for (int i = 2; taken.contains(name); i++) {
      name = wanted + "-" + i;
    }
    return name;
  }
}
