package lector.app.server;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lector.episode.Episode.MediaFile;
import lector.episode.Json;

/** The files that an episode's manifest names; the rest of it, which is much, is not kept. */
final class Manifest {

  private static final String FILE = "episode.json";

  private final Path file;
  private final FileStamp stamp;
  private final Map<String, MediaFile> files = new HashMap<>();

  private Manifest(Path file, FileStamp stamp, Named named) {
    this.file = file;
    this.stamp = stamp;
    named.audio().forEach(each -> files.put(each.name(), each));
    named.files().forEach(each -> files.put(each.name(), each));
  }

  private record Named(List<MediaFile> audio, List<MediaFile> files) {}

  /**
   * Reads a manifest.
   *
   * @param folder the episode's folder
   * @return the manifest; empty if there is none
   */
  static Optional<Manifest> read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    FileStamp stamp = FileStamp.of(file);
    if (stamp.equals(FileStamp.NONE)) {
      return Optional.empty();
    }
    try {
      Named named = Json.read(file, Named.class);
      return Optional.of(new Manifest(file, stamp, named));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Whether the manifest is still the one that was read. */
  boolean isCurrent() {
    return FileStamp.of(file).equals(stamp);
  }

  /** The file of this name, if the manifest names it. */
  Optional<MediaFile> file(String name) {
    return Optional.ofNullable(files.get(name));
  }
}
