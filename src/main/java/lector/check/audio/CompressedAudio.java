package lector.check.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lector.audio.DecodedFile;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;

/**
 * An M4A, M4B, Opus or FLAC file.
 *
 * @param file where it lies
 * @param place what it is called
 * @param channels how many channels it has
 * @param chapters its chapters
 */
public record CompressedAudio(Path file, Place place, int channels, List<ChapterSpan> chapters) {

  /** Pattern of the names of such files. */
  public static final String NAMES = ".*\\.(m4a|m4b|opus|flac)";

  public CompressedAudio {
    chapters = List.copyOf(chapters);
  }

  /**
   * Reads a file's headers.
   *
   * @throws MalformedFileException if FFmpeg finds no audio in it
   */
  public static CompressedAudio read(Path file, Place place) throws MalformedFileException {
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
