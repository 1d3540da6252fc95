/**
 * Samples in, mastered and encoded files out: loudness, limiting, encoders, tags. Knows nothing of
 * text or voices.
 *
 * <p>In: mono {@link lector.audio.Pcm}. Out: a tagged audio file. Open {@link
 * lector.audio.Recording} first: it is appended to, mastered, and then read by an {@link
 * lector.audio.Encoder}. A new format is one more of those.
 */
@NullMarked
package lector.audio;

import org.jspecify.annotations.NullMarked;
