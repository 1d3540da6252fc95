/**
 * Judges audio files by themselves: frames, tags, chapters, loudness.
 *
 * <p>In: a file. Out: findings. Open {@link lector.check.audio.Mp3File} first; the classes named
 * Judge look at one matter each.
 */
@NullMarked
package lector.check.audio;

import org.jspecify.annotations.NullMarked;
