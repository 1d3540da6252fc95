/**
 * Decides what is said, and in which order: an article becomes a {@link lector.script.Script} of
 * chapters and passages.
 *
 * <p>In: an {@link lector.article.Article}. Out: a script, whose passages together say every
 * character of the article, save those that its omissions name. With a cast, the passages say which
 * voice says what; {@link lector.script.speech} finds what others than the author say. Open {@link
 * lector.script.ScriptWriter} first.
 */
@NullMarked
package lector.script;

import org.jspecify.annotations.NullMarked;
