/**
 * What judges have in common: the rules, what they find, and how they read XML and JSON.
 *
 * <p>In: nothing of Lector. Out: {@link lector.check.judge.Judge}, {@link lector.check.judge.Rule}
 * and {@link lector.check.judge.Finding}, for the packages beside this one. Open {@link
 * lector.check.judge.Rule} first.
 */
@NullMarked
package lector.check.judge;

import org.jspecify.annotations.NullMarked;
