/**
 * Reads feeds (RSS, Atom, JSON Feed) and lists of feeds (OPML).
 *
 * <p>In: the bytes of a feed. Out: a {@link lector.article.feed.Feed} of items, each with what the
 * feed says of it. Open {@link lector.article.feed.Feeds} first.
 */
@NullMarked
package lector.article.feed;

import org.jspecify.annotations.NullMarked;
