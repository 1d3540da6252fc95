package lector.speech;

import java.util.ArrayList;
import java.util.List;
import lector.audio.Pcm;

/**
 * A spoken sentence, without silence at its ends.
 *
 * @param pcm the sound
 * @param words where each of the sentence's words lies in it, in their order
 * @param others the parts of it in another voice than the narrator's, in order
 */
public record Speech(Pcm pcm, List<Span> words, List<Part> others) {

  public Speech {
    words = List.copyOf(words);
    others = List.copyOf(others);
  }

  /** A sentence in one voice. */
  public Speech(Pcm pcm, List<Span> words) {
    this(pcm, words, List.of());
  }

  /**
   * Joins the parts of a sentence.
   *
   * @param sampleRateHz sample rate of all parts, in samples a second
   * @param parts the parts in order
   * @param gapSamples silence between them
   */
  public static Speech join(int sampleRateHz, List<Speech> parts, int gapSamples) {
    int length = parts.stream().mapToInt(part -> part.pcm().length() + gapSamples).sum();
    float[] samples = new float[Math.max(0, length - gapSamples)];
    List<Span> words = new ArrayList<>();
    int at = 0;
    for (Speech part : parts) {
      System.arraycopy(part.pcm().samples(), 0, samples, at, part.pcm().length());
      for (Span word : part.words()) {
        words.add(new Span(at + word.start(), at + word.end()));
      }
      at += part.pcm().length() + gapSamples;
    }
    return new Speech(new Pcm(sampleRateHz, samples), words);
  }

  /**
   * Where a word lies.
   *
   * @param start its first sample, inclusive
   * @param end after its last, exclusive
   */
  public record Span(int start, int end) {}

  /**
   * A part in another voice.
   *
   * @param start its first sample, inclusive
   * @param end after its last, exclusive
   * @param voice the voice's name
   */
  public record Part(int start, int end, String voice) {}
}
