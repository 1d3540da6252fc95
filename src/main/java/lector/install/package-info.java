/**
 * What lies on a user's disk outside the output folder, and how packages get there: through the
 * ordinary clients, used only if their hashes are right, and unpacked whole or not at all.
 *
 * <p>In: names of packages. Out: folders. Open {@link lector.install.Storeroom} first.
 */
@NullMarked
package lector.install;

import org.jspecify.annotations.NullMarked;
