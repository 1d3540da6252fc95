/**
 * Turns writing into words: a passage becomes sentences of spoken words, each of which knows the
 * characters that it came from.
 *
 * <p>In: a {@link lector.script.Passage}. Out: {@link lector.text.Sentence}s. "$3.5 million" comes
 * in, "three point five million dollars" goes out. Open {@link lector.text.TextFrontEnd} first; a
 * new reading of numbers or signs is one more rule of the {@link lector.text.Normalizer}.
 */
@NullMarked
package lector.text;

import org.jspecify.annotations.NullMarked;
