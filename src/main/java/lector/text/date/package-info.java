/**
 * Reads dates, years, decades, times of day and durations.
 *
 * <p>Open {@link lector.text.date.MonthFirstRule} first.
 */
@NullMarked
package lector.text.date;

import org.jspecify.annotations.NullMarked;
