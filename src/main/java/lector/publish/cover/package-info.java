/**
 * The picture of a show.
 *
 * <p>In: the title. Out: a JPEG, the same bytes on every machine; a picture that the user supplied
 * is only looked at. Open {@link lector.publish.cover.CoverArt} first.
 */
@NullMarked
package lector.publish.cover;

import org.jspecify.annotations.NullMarked;
