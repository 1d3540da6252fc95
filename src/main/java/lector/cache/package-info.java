/**
 * Keeps what can be made again, so that what has not changed need not be.
 *
 * <p>In and out: bytes under a {@link lector.cache.Key} of all that they are made of. Knows nothing
 * of what they mean. Open {@link lector.cache.BlobCache} first.
 */
@NullMarked
package lector.cache;

import org.jspecify.annotations.NullMarked;
