package lector.app.cli;

/** How far {@code lector text} goes on the way from writing to sound. */
enum Stage {
  /** The article's text. */
  ARTICLE,
  /** The titles of the chapters. */
  CHAPTERS,
  /** The sentences as they are written. */
  SENTENCES,
  /** The sentences as words. */
  SPOKEN,
  /** The sentences as phonemes. */
  PHONEMES
}
