package lector.audio;

import java.io.IOException;

/** Takes a programme as it is being spoken. For use by one thread. */
public interface Sound {

  /**
   * Appends sound.
   *
   * @throws IllegalArgumentException if it has another sample rate
   * @throws IOException if it can't be written
   */
  void append(Pcm pcm) throws IOException;

  /**
   * Appends sound in another voice than the narrator's, which is to be as loud.
   *
   * @param voice what tells the voice from others
   */
  default void append(Pcm pcm, String voice) throws IOException {
    append(pcm);
  }

  /** Appends digital silence, {@code count} samples of it. */
  void appendSilence(int count) throws IOException;

  /** Length so far, in samples. */
  long length();
}
