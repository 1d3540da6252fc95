/**
 * Shows episodes to the world: feed, web page, transcripts, chapters. Reads episodes, never
 * synthesizes.
 *
 * <p>In: {@link lector.episode.Episode}s and the {@link lector.publish.Show} that they belong to.
 * Out: files. What lies in the output folder (feed, page, cover) is made by {@link
 * lector.publish.Publisher}: open it first. What lies in an episode's folder (transcripts,
 * chapters) is a view in {@link lector.publish.EpisodeViews}.
 */
@NullMarked
package lector.publish;

import org.jspecify.annotations.NullMarked;
