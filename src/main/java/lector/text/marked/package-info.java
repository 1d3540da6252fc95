/**
 * Reads what the article itself says how to read: other words for a stretch, or what it is.
 *
 * <p>In: {@link lector.script.Direction}s about a sentence. Out: readings that come before those of
 * all rules. Open {@link lector.text.marked.MarkedReadings} first.
 */
@NullMarked
package lector.text.marked;

import org.jspecify.annotations.NullMarked;
