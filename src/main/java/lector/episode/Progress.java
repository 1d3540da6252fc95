package lector.episode;

/** Hears how far the making of an episode has come. Called from one thread. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress NONE = (chapter, characters, ofCharacters, seconds) -> {};

  /**
   * Called when a sentence has been spoken.
   *
   * @param chapter title of its chapter
   * @param characters how much of the script has been spoken
   * @param ofCharacters how much there is
   * @param seconds seconds of audio so far
   */
  void spoken(String chapter, int characters, int ofCharacters, double seconds);
}
