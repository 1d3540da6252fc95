/**
 * Turns writing into words: a passage becomes sentences of spoken words, each of which knows the
 * characters that it came from.
 *
 * <p>In: a {@link lector.script.Passage}. Out: {@link lector.text.Sentence}s. "$3.5 million" comes
 * in, "three point five million dollars" goes out. Open {@link lector.text.TextFrontEnd} first. Its
 * two halves are {@link lector.text.sentence}, which finds the sentences, and the {@link
 * lector.text.Normalizer}, which says them by rules: what rules are made of is in {@link
 * lector.text.rule}, the rules in the packages beside it, one a kind of writing. A new reading is
 * one more rule in {@link lector.text.Rules}.
 */
@NullMarked
package lector.text;

import org.jspecify.annotations.NullMarked;
