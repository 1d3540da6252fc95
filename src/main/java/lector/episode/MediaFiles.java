package lector.episode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lector.episode.Episode.MediaFile;

/** Describes finished files for the manifest. */
final class MediaFiles {

  private MediaFiles() {}

  static MediaFile describe(Path file, String mediaType) throws IOException {
    return new MediaFile(
        file.getFileName().toString(), mediaType, Files.size(file), Hashes.ofFile(file));
  }
}
