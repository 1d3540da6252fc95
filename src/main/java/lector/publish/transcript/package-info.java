/**
 * What is said and when, as files for players: captions, transcripts, chapters.
 *
 * <p>In: an episode with its timeline. Out: a file each. {@link lector.publish.transcript.Cues}
 * divides what is said; the classes named after a format write it.
 */
@NullMarked
package lector.publish.transcript;

import org.jspecify.annotations.NullMarked;
