package lector.speech;

import java.util.List;
import lector.audio.Pcm;

/**
 * A spoken sentence, without silence at its ends.
 *
 * @param pcm the sound
 * @param words where each of the sentence's words lies in it, in their order
 */
public record Speech(Pcm pcm, List<Span> words) {

  public Speech {
    words = List.copyOf(words);
  }

  /**
   * Where a word lies.
   *
   * @param start its first sample, inclusive
   * @param end after its last, exclusive
   */
  public record Span(int start, int end) {}
}
