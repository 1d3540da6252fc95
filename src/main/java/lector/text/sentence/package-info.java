/**
 * Finds where sentences end.
 *
 * <p>In: the text of a passage. Out: spans of it. Open {@link
 * lector.text.sentence.SentenceSplitter} first; {@link lector.text.sentence.FullStop} tells the
 * stops that end a sentence from those of abbreviations, initials and numbers.
 */
@NullMarked
package lector.text.sentence;

import org.jspecify.annotations.NullMarked;
