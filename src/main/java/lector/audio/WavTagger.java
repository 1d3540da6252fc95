package lector.audio;

import java.io.IOException;
import java.nio.file.Path;
import org.jaudiotagger.audio.exceptions.CannotWriteException;
import org.jaudiotagger.audio.wav.WavOptions;
import org.jaudiotagger.audio.wav.WavTagWriter;
import org.jaudiotagger.tag.wav.WavInfoTag;
import org.jaudiotagger.tag.wav.WavTag;

/** Puts tags into a WAV file, in a chunk after the sound that holds an ID3 tag. */
final class WavTagger {

  private WavTagger() {}

  static void tag(Path file, Tags tags) throws IOException {
    WavTag tag = new WavTag(WavOptions.READ_ID3_ONLY);
    tag.setID3Tag(Id3.tag(tags));
    tag.setInfoTag(new WavInfoTag());
    try {
      new WavTagWriter(file.toString()).write(tag, file);
    } catch (CannotWriteException e) {
      throw new IOException("can't tag %s: %s".formatted(file, e.getMessage()), e);
    }
  }
}
