package lector.episode;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that shows an episode's timeline: a transcript, a list of chapters. {@link Production}
 * writes the views that it is given into the episode's folder before the folder appears.
 */
public interface EpisodeView {

  /**
   * Name of the file, such as {@code transcript.vtt}.
   *
   * @param episode the episode, as {@link #write} gets it
   */
  String fileName(Episode episode);

  /** Its media type, such as {@code text/vtt}. */
  String mediaType();

  /** Whether the audio goes into it, so that it can be written only when that is there. */
  default boolean holdsAudio() {
    return false;
  }

  /**
   * Writes it. Views that do not hold the audio are written while it is encoded.
   *
   * @param episode the episode; its {@link Episode#audio} has names and types, but sizes and hashes
   *     only for views that hold the audio; its {@link Episode#files} is not complete yet
   * @param file where to write; does not exist yet
   */
  void write(Episode episode, Path file) throws IOException;
}
