package lector.check.audio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;

/**
 * An MP3 file.
 *
 * @param place what it is called
 * @param bytes all of it; nobody writes to it
 * @param tag the tag before the sound, if there is one
 * @param stream the sound
 */
@SuppressWarnings("ArrayRecordComponent")
public record Mp3File(Place place, byte[] bytes, Optional<Id3Tag> tag, MpegStream stream) {

  /**
   * Reads a file: its tag and all its frames, but no sound.
   *
   * @throws MalformedFileException if something else stands between the frames, or one is cut
   */
  public static Mp3File read(Path file, Place place) throws IOException, MalformedFileException {
    byte[] bytes = Files.readAllBytes(file);
    Optional<Id3Tag> tag = Id3Tag.read(bytes);
    return new Mp3File(
        place, bytes, tag, MpegStream.read(bytes, tag.map(Id3Tag::length).orElse(0)));
  }

  /** The sound, without the tag. */
  InputStream sound() {
    int start = tag.map(Id3Tag::length).orElse(0);
    return new ByteArrayInputStream(bytes, start, bytes.length - start);
  }
}
