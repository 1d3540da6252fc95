/**
 * Reads what is counted in something: money, units, fractions, ratios, heights, coordinates.
 *
 * <p>Open {@link lector.text.measure.MeasureRule} first.
 */
@NullMarked
package lector.text.measure;

import org.jspecify.annotations.NullMarked;
