/**
 * Fetches voices that are not part of the program into the user's data folder, and finds those that
 * are there. Names of voices come in; {@link lector.speech.VoiceProvider}s go out.
 *
 * <p>Open {@link lector.speech.install.VoiceStore} first.
 */
@NullMarked
package lector.speech.install;

import org.jspecify.annotations.NullMarked;
