/**
 * Shows episodes to the world: feed, web pages, transcripts, chapters, talking books. Reads
 * episodes, never synthesizes.
 *
 * <p>In: {@link lector.episode.Episode}s and the {@link lector.publish.show.Show} that they belong
 * to. Out: files. What shows the show (feed, pages, cover) is made by {@link
 * lector.publish.Publisher}: open it first. What belongs to an episode (transcripts, chapters, the
 * talking book) is a view in {@link lector.publish.EpisodeViews}. The kinds of files have packages
 * of their own; below those lie {@code show}, {@code markup}, {@code wording} and {@code write}.
 */
@NullMarked
package lector.publish;

import org.jspecify.annotations.NullMarked;
