/**
 * Reads numbers that count nothing but themselves: cardinals, ordinals, ranges, Roman numerals,
 * versions, codes, telephone numbers, verses.
 *
 * <p>Open {@link lector.text.number.NumberRule} first.
 */
@NullMarked
package lector.text.number;

import org.jspecify.annotations.NullMarked;
