/**
 * The command line: one class a command.
 *
 * <p>In: arguments and streams. Out: an exit status. Open {@link lector.app.cli.Main} first.
 */
@NullMarked
package lector.app.cli;

import org.jspecify.annotations.NullMarked;
