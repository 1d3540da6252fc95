/**
 * The FreeTTS voice: no model, no native code. The only user of FreeTTS.
 *
 * <p>Open {@link lector.speech.freetts.FreeTtsEngine} first.
 */
@NullMarked
package lector.speech.freetts;

import org.jspecify.annotations.NullMarked;
