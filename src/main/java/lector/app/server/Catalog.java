package lector.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lector.briefing.HeardStore;
import lector.episode.Episode.MediaFile;
import lector.publish.PublishedFiles;

/**
 * What may be served: the files that the publisher writes, and those that an episode's manifest
 * names, except what briefings have told. Nothing else in the folder can be reached by any path,
 * and no link leads out of it. Safe for use by many threads.
 */
final class Catalog {

  private static final int ATTEMPTS = 5;

  private final Path root;
  private final LiveShow show;
  private final Map<String, Manifest> manifests = new ConcurrentHashMap<>();

  /**
   * Opens the catalogue of a folder.
   *
   * @param root the output folder, its real path
   * @param show names the show's picture
   */
  Catalog(Path root, LiveShow show) {
    this.root = root;
    this.show = show;
  }

  /**
   * Opens a file.
   *
   * @param path its path in the folder, decoded
   * @return the file, which the caller closes; empty if there is none that may be served
   * @throws IOException if it can't be read
   */
  Optional<ServedFile> open(String path) throws IOException {
    int slash = path.indexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    String name = path.substring(slash + 1);
    boolean mayBe =
        Paths.isPlainName(name)
            && !name.equals(HeardStore.FILE)
            && (slash < 0 || Paths.isPlainName(folder));
    if (!mayBe) {
      return Optional.empty();
    }
    return slash < 0 ? ofShow(name) : ofEpisode(folder, name);
  }

  private Optional<ServedFile> ofShow(String name) throws IOException {
    return PublishedFiles.typeInShow(name, show.get().cover())
        .flatMap(type -> open(root.resolve(name), new MediaFile(name, type, -1, "")));
  }

  /**
   * An episode that is made again takes the place of its folder between two steps of this, so the
   * file is what the manifest says only if the manifest is still the same once the file is open.
   */
  private Optional<ServedFile> ofEpisode(String folder, String name) throws IOException {
    for (int i = 0; i < ATTEMPTS; i++) {
      Optional<Manifest> manifest = manifest(folder);
      Optional<ServedFile> file =
          manifest
              .flatMap(each -> each.file(name).or(() -> published(name)))
              .flatMap(each -> open(root.resolve(folder).resolve(name), each));
      if (manifest.isEmpty() || manifest.get().isCurrent()) {
        return file;
      }
      if (file.isPresent()) {
        file.get().close();
      }
    }
    throw new IOException("the episode changes faster than it can be read");
  }

  private static Optional<MediaFile> published(String name) {
    return PublishedFiles.typeInEpisode(name).map(type -> new MediaFile(name, type, -1, ""));
  }

  private Optional<Manifest> manifest(String folder) throws IOException {
    Manifest known = manifests.get(folder);
    if (known != null && known.isCurrent()) {
      return Optional.of(known);
    }
    Optional<Manifest> read = Manifest.read(root.resolve(folder));
    read.ifPresentOrElse(
        manifest -> manifests.put(folder, manifest), () -> manifests.remove(folder));
    return read;
  }

  private Optional<ServedFile> open(Path file, MediaFile described) {
    try {
      Path real = file.toRealPath();
      if (!real.startsWith(root) || !Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      FileChannel channel =
          FileChannel.open(real, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
      try {
        return Optional.of(
            ServedFile.of(channel, Files.getLastModifiedTime(real).toInstant(), described));
      } catch (IOException e) {
        channel.close();
        throw e;
      }
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
