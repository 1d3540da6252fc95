/**
 * The doors: each package below lets people or programs in, and calls the stages; none calls
 * another.
 */
@NullMarked
package lector.app;

import org.jspecify.annotations.NullMarked;
