/**
 * What the episodes have in common: the settings in {@code show.toml}, the addresses, and the
 * documents over which a long list of episodes is spread.
 *
 * <p>In: the output folder. Out: a {@link lector.publish.show.Show}; settings that can't be used
 * are told with their line.
 */
@NullMarked
package lector.publish.show;

import org.jspecify.annotations.NullMarked;
