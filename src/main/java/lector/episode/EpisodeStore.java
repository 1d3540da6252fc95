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
          "is not an episode's manifest that this version can read ("
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + "); make the episode again or remove its folder");
    }
  }

  /** The episode that was made from the same address, or from a file of the same name. */
  Optional<Episode> find(Source source, Optional<URI> url) {
    Optional<URI> address = url.or(source::uri);
    return episodes().stream()
        .filter(
            episode ->
                address.isPresent()
                    ? address.equals(episode.url().or(() -> episode.source().uri()))
                    : episode.url().isEmpty()
                        && episode.source().uri().isEmpty()
                        && episode.source().name().equals(source.name()))
        .findFirst();
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
