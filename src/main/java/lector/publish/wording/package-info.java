/**
 * How the facts of an episode are said in words: who wrote and who reads, lengths, dates, sizes.
 *
 * <p>In: an {@link lector.episode.Episode}, or numbers from its timeline. Out: words, the same in
 * every page, feed and file.
 */
@NullMarked
package lector.publish.wording;

import org.jspecify.annotations.NullMarked;
