/**
 * The show for podcast apps: RSS, JSON Feed, OPML.
 *
 * <p>In: a show and its episodes, newest first. Out: text. Open {@link lector.publish.feed.Feed}
 * first.
 */
@NullMarked
package lector.publish.feed;

import org.jspecify.annotations.NullMarked;
