package lector.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lector.audio.DecodedFile;

/**
 * An M4A, M4B, Opus or FLAC file.
 *
 * @param file where it lies
 * @param place what it is called
 * @param channels how many channels it has
 * @param chapters its chapters
 */
record CompressedAudio(Path file, Place place, int channels, List<ChapterSpan> chapters) {

  static final String NAMES = ".*\\.(m4a|m4b|opus|flac)";

  CompressedAudio {
    chapters = List.copyOf(chapters);
  }

  static CompressedAudio read(Path file, Place place) throws MalformedFileException {
    try (DecodedFile decoded = DecodedFile.open(file)) {
      List<ChapterSpan> chapters =
          decoded.chapters().stream()
              .map(mark -> new ChapterSpan(mark.startMillis(), mark.endMillis(), mark.title()))
              .toList();
      return new CompressedAudio(file, place, decoded.channels(), chapters);
    } catch (IOException e) {
      throw new MalformedFileException("", "it is no audio: " + e.getMessage());
    }
  }
}
