/**
 * The doors: each package below lets people or programs in, and calls the stages; none calls
 * another, save that the command line opens the others, and that Spark's takes its options. What
 * they share is here: {@link lector.app.Studio}, in which episodes are made, {@link
 * lector.app.Published}, and {@link lector.app.Voices}.
 */
@NullMarked
package lector.app;

import org.jspecify.annotations.NullMarked;
