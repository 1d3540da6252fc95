/**
 * Samples in, mastered and encoded files out: loudness, limiting, encoders, tags. Knows nothing of
 * text or voices.
 *
 * <p>In: mono {@link lector.audio.Pcm}. Out: a tagged audio file. Open {@link
 * lector.audio.Mastering} first; a new format is one more {@link lector.audio.Encoder}.
 */
@NullMarked
package lector.audio;

import org.jspecify.annotations.NullMarked;
