/**
 * Reads signs: mathematics, currencies by themselves, emoji, names that hold signs.
 *
 * <p>Open {@link lector.text.symbol.SymbolRule} first.
 */
@NullMarked
package lector.text.symbol;

import org.jspecify.annotations.NullMarked;
