/**
 * The MP3 encoder LAME, in two forms.
 *
 * <p>In: samples, rates and a quality. Out: MP3 frames. Open {@link lector.audio.lame.Lame} first.
 */
@NullMarked
package lector.audio.lame;

import org.jspecify.annotations.NullMarked;
