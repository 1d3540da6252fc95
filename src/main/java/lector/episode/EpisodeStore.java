package lector.episode;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lector.article.Article;
import lector.article.Source;

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
    for (Path manifest : manifests()) {
      episodes.add(read(manifest, Episode.class));
    }
    episodes.sort(Comparator.comparing(Episode::date).reversed().thenComparing(Episode::folder));
    return episodes;
  }

  /**
   * The episode in a folder, if there is one.
   *
   * @param name the folder's name
   * @throws OutputException if its manifest can't be read
   */
  public Optional<Episode> episode(String name) {
    Path manifest = folder.resolve(name).resolve(MANIFEST);
    return Files.exists(manifest) ? Optional.of(read(manifest, Episode.class)) : Optional.empty();
  }

  /**
   * What tells an episode from others: little, since all of it is read for each article of many.
   *
   * @param guid its identity
   * @param folder its folder
   * @param url address of the article
   * @param source what it was made of
   */
  record Head(String guid, String folder, Optional<URI> url, Source source) {
    Head {
      Objects.requireNonNull(guid);
      Objects.requireNonNull(folder);
      Objects.requireNonNull(source);
    }

    Optional<URI> address() {
      return url.or(source::uri);
    }
  }

  private List<Head> heads() {
    return manifests().stream().map(manifest -> read(manifest, Head.class)).toList();
  }

  private List<Path> manifests() {
    List<Path> manifests = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (Path candidate : folders) {
        Path manifest = candidate.resolve(MANIFEST);
        if (!candidate.getFileName().toString().startsWith(".") && Files.exists(manifest)) {
          manifests.add(manifest);
        }
      }
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
    manifests.sort(Comparator.naturalOrder());
    return manifests;
  }

  private static <T> T read(Path manifest, Class<T> type) {
    try {
      return Json.read(manifest, type);
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
    Stream<Episode> sameAddress =
        heads().stream()
            .filter(head -> head.address().equals(address))
            .filter(
                head -> address.isPresent() || head.source().name().equals(article.source().name()))
            .flatMap(head -> episode(head.folder()).stream());
    if (address.isPresent()) {
      return sameAddress.max(Comparator.comparing(Episode::date));
    }
    return sameAddress
        .map(episode -> new Likeness(episode, article))
        .filter(likeness -> likeness.isEnough(justMade.contains(likeness.episode().folder())))
        .max(Comparator.comparingDouble(Likeness::share))
        .map(Likeness::episode);
  }

  /** Whether an episode has this identity. */
  boolean has(String guid) {
    return heads().stream().anyMatch(head -> head.guid().equals(guid));
  }

  /** A name for an episode's folder that no other episode has. */
  String freeName(String wanted, String guid) {
    Set<String> taken =
        heads().stream()
            .filter(head -> !head.guid().equals(guid))
            .map(Head::folder)
            .collect(Collectors.toSet());
    String name = wanted;
    for (int i = 2; taken.contains(name); i++) {
      name = wanted + "-" + i;
    }
    return name;
  }
}
