/**
 * Reads words that are not read as they are written: abbreviations, capitals, addresses, tags; and,
 * last of all, those that are.
 *
 * <p>Open {@link lector.text.word.AbbreviationRule} first.
 */
@NullMarked
package lector.text.word;

import org.jspecify.annotations.NullMarked;
