package lector.episode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lector.episode.Episode.MediaFile;

/**
 * What of an episode is really there, with the size that its manifest says.
 *
 * @param offered the episode with the files that are there; empty if its first audio file is not
 * @param missing the files that are missing or have another size
 */
public record Inventory(Optional<Episode> offered, List<Path> missing) {

  public Inventory {
    missing = List.copyOf(missing);
  }

  /**
   * Looks which files of an episode are there.
   *
   * @param output the output folder
   */
  public static Inventory of(Path output, Episode episode) {
    Path folder = output.resolve(episode.folder());
    List<Path> missing =
        Stream.concat(episode.audio().stream(), episode.files().stream())
            .filter(file -> !isThere(folder, file))
            .map(file -> folder.resolve(file.name()))
            .toList();
    boolean heard = episode.audio().stream().limit(1).anyMatch(file -> isThere(folder, file));
    Episode offered =
        episode
            .withAudio(episode.audio().stream().filter(file -> isThere(folder, file)).toList())
            .withFiles(episode.files().stream().filter(file -> isThere(folder, file)).toList());
    return new Inventory(heard ? Optional.of(offered) : Optional.empty(), missing);
  }

  private static boolean isThere(Path folder, MediaFile file) {
    try {
      return Files.size(folder.resolve(file.name())) == file.bytes();
    } catch (IOException e) {
      return false;
    }
  }
}
