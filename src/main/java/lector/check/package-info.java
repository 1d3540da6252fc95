/**
 * Judges what was made as a strict outsider would: it reads the files again with readers of its
 * own, and believes none of those that wrote them.
 *
 * <p>In: an output folder, an episode's folder, or a file. Out: {@link
 * lector.check.judge.Finding}s. Open {@link lector.check.Checker} first. What is looked for stands
 * in {@link lector.check.judge.Rule}; who looks for it, a small {@link lector.check.judge.Judge} a
 * matter, is registered in {@link lector.check.FileKinds}, {@link lector.check.EpisodeJudges} and
 * {@link lector.check.ShowJudges}.
 */
@NullMarked
package lector.check;

import org.jspecify.annotations.NullMarked;
