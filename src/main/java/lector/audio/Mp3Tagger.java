package lector.audio;

import java.io.IOException;
import java.nio.file.Path;
import org.jaudiotagger.audio.exceptions.CannotReadException;
import org.jaudiotagger.audio.exceptions.InvalidAudioFrameException;
import org.jaudiotagger.audio.exceptions.ReadOnlyFileException;
import org.jaudiotagger.audio.mp3.MP3File;
import org.jaudiotagger.tag.TagException;
import org.jaudiotagger.tag.id3.ID3v23Tag;

/** Puts tags into an MP3 file, before the sound. */
final class Mp3Tagger {

  private Mp3Tagger() {}

  static void tag(Path file, Tags tags) throws IOException {
    ID3v23Tag id3 = Id3.tag(tags); // first, since this is what turns the library's logger off
    try {
      MP3File mp3 = new MP3File(file.toFile(), MP3File.LOAD_IDV2TAG);
      mp3.setID3v2Tag(id3);
      mp3.save();
    } catch (TagException
        | ReadOnlyFileException
        | CannotReadException
        | InvalidAudioFrameException e) {
      throw new IOException("can't tag %s: %s".formatted(file, e.getMessage()), e);
    }
  }
}
