package lector.app.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An article of the input once it was looked at.
 *
 * @param item where it lies and will lie; null if it can't be read
 * @param failed why it can't be read; null if it can
 */
record Located(@Nullable Item item, @Nullable Outcome failed) implements Serializable {}
