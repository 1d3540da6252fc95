package lector.phoneme;

import java.util.List;

/**
 * A sentence as a voice reads it.
 *
 * @param symbols phonemes, stress marks, punctuation and spaces, in the alphabet of Kokoro: one
 *     {@code char} a symbol ({@code A} for the vowel of "day", {@code ʤ} for the consonant of
 *     "jam")
 * @param words for each spoken word of the sentence the symbols that say it, in order
 * @param origins for each spoken word where its pronunciation came from
 */
public record Phonemes(String symbols, List<Span> words, List<Origin> origins) {

  public Phonemes {
    words = List.copyOf(words);
    origins = List.copyOf(origins);
  }

  /** The symbols that say a word. */
  public String sound(int word) {
    return symbols.substring(words.get(word).start(), words.get(word).end());
  }

  /**
   * A stretch of symbols.
   *
   * @param start first index, inclusive
   * @param end last index, exclusive; equal to {@code start} for a word without sound
   */
  public record Span(int start, int end) {}
}
