/**
 * Speaks: a sentence becomes sound, and the place in it of every word.
 *
 * <p>In: a {@link lector.text.Sentence}. Out: {@link lector.speech.Speech}. Open {@link
 * lector.speech.SpeechEngine} first; the engines are in the packages below.
 */
@NullMarked
package lector.speech;

import org.jspecify.annotations.NullMarked;
