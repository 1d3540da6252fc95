/**
 * Says how words sound: spoken words become phonemes.
 *
 * <p>In: a {@link lector.text.Sentence}. Out: its {@link lector.phoneme.Phonemes}, in the alphabet
 * that the Kokoro family of voices reads. Open {@link lector.phoneme.Phonemizer} first.
 */
@NullMarked
package lector.phoneme;

import org.jspecify.annotations.NullMarked;
