package lector.check.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.Optional;
import lector.check.judge.MalformedFileException;
import lector.check.judge.Place;

/**
 * An MP3 file.
 *
 * @param place what it is called
 * @param file where it lies
 * @param tag the tag before the sound, if there is one
 * @param stream the sound
 */
public record Mp3File(Place place, Path file, Optional<Id3Tag> tag, MpegStream stream) {

  /**
   * Reads a file: its tag and all its frames, but no sound.
   *
   * @throws MalformedFileException if something else stands between the frames, or one is cut
   */
  public static Mp3File read(Path file, Place place) throws IOException, MalformedFileException {
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw new MalformedFileException("file", "it is larger than 2 GiB: too large to be judged");
      }
      // Mapped, not read: a book of many hours has hundreds of megabytes.
      ByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, channel.size());
      Optional<Id3Tag> tag = Id3Tag.read(bytes);
      MpegStream stream = MpegStream.read(bytes, tag.map(Id3Tag::length).orElse(0));
      return new Mp3File(place, file, tag, stream);
    }
  }
}
