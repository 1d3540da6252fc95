/**
 * Judges feeds by themselves: RSS, JSON Feed, lists of subscriptions.
 *
 * <p>In: a file. Out: findings. Open {@link lector.check.feed.FeedDocument} first; the classes
 * named Judge look at one matter each.
 */
@NullMarked
package lector.check.feed;

import org.jspecify.annotations.NullMarked;
