/**
 * An episode's text as HTML: chapters, passages, sentences.
 *
 * <p>In: the chapters of a timeline. Out: elements that hold every word. How sentences are tied to
 * the sound is left to who uses it, in a subclass of {@link lector.publish.markup.SentenceMarkup}.
 */
@NullMarked
package lector.publish.markup;

import org.jspecify.annotations.NullMarked;
