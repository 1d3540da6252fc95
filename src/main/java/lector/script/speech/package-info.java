/**
 * Finds direct speech and its speakers.
 *
 * <p>In: the paragraphs of a text. Out: who says what in them. Knows nothing of articles, passages
 * or voices. Open {@link lector.script.speech.DirectSpeech} first.
 */
@NullMarked
package lector.script.speech;

import org.jspecify.annotations.NullMarked;
