/**
 * Shows episodes to the world: feed, web page, transcripts, chapters. Reads episodes, never
 * synthesizes.
 *
 * <p>In: {@link lector.episode.Episode}s and the {@link lector.publish.Show} that they belong to.
 * Out: files in the output folder. Open {@link lector.publish.Publisher} first.
 */
@NullMarked
package lector.publish;

import org.jspecify.annotations.NullMarked;
