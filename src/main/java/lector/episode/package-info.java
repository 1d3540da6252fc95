/**
 * Makes an episode: a script and a voice become a folder with audio, timeline and receipt.
 *
 * <p>In: a {@link lector.script.Script} and a {@link lector.speech.SpeechEngine}. Out: an {@link
 * lector.episode.Episode} on disk, whole or not at all. Open {@link lector.episode.Production}
 * first: it is the whole pipeline. What stands around the article is its {@link
 * lector.episode.Frame}.
 */
@NullMarked
package lector.episode;

import org.jspecify.annotations.NullMarked;
