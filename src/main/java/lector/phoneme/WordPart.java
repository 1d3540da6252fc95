package lector.phoneme;

import org.jspecify.annotations.Nullable;

/**
 * A word to be said, or a part of a hyphenated one.
 *
 * @param text as it is written
 * @param tag its Penn Treebank tag
 * @param reading for a word of several readings the phonemes of the one that it has here, without
 *     the ending of a possessive; otherwise null
 */
record WordPart(String text, String tag, @Nullable String reading) {

  /** A word that has but one reading, or of whose context nothing is known. */
  static WordPart plain(String text, String tag) {
    return new WordPart(text, tag, null);
  }
}
