package lector.text;

import java.util.List;

/** Says a sentence's writing in words. Safe for use by many threads. */
public final class Normalizer {

  /**
   * The words of a sentence as they are spoken.
   *
   * @param sentence one sentence as it is written
   */
  public List<SpokenWord> words(String sentence) {
    return List.of();
  }
}
