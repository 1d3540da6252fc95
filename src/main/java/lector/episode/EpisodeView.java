package lector.episode;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that shows an episode's timeline: a transcript, a list of chapters. {@link Production}
 * writes the views that it is given into the episode's folder before the folder appears.
 */
public interface EpisodeView {

  /** Name of the file, such as {@code transcript.vtt}. */
  String fileName();

  /** Its media type, such as {@code text/vtt}. */
  String mediaType();

  /**
   * Writes it. Views are written while the audio is encoded.
   *
   * @param episode the episode; its {@link Episode#audio} has names and types, but no sizes and
   *     hashes yet, and its {@link Episode#files} is still empty
   * @param file where to write; does not exist yet
   */
  void write(Episode episode, Path file) throws IOException;
}
