/**
 * What all rules of reading are made of: the sentence as it is written, the words that are said for
 * a stretch of it, numerals, tables.
 *
 * <p>Open {@link lector.text.rule.Rule} first, then {@link lector.text.rule.PatternRule}, which
 * most rules extend.
 */
@NullMarked
package lector.text.rule;

import org.jspecify.annotations.NullMarked;
