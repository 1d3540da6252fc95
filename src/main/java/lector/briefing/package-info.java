/**
 * Makes one episode of the news: the newest items of many feeds become a script.
 *
 * <p>In: the items of feeds, and what was told before. Out: a {@link lector.briefing.Plan}, which
 * says of each item why it is in or out, and a {@link lector.script.Script}. Nothing is invented:
 * what is told are sentences of the items, in their order. Open {@link lector.briefing.Briefing}
 * first.
 */
@NullMarked
package lector.briefing;

import org.jspecify.annotations.NullMarked;
