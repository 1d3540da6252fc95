package lector.app.spark;

import java.io.IOException;
import java.io.Serializable;

/**
 * Work that may be done here or in another process: all that it needs is in it or on the workbench.
 *
 * @param <T> what comes of it
 */
interface Job<T extends Serializable> extends Serializable {

  /** Does it. */
  T run(Workbench bench) throws IOException;
}
