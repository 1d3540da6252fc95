package lector.app.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What came of a job in a sandbox.
 *
 * @param value what came of it; null if it failed
 * @param errorClass what kind of failure it was
 * @param error why it failed
 */
record Answer(@Nullable Serializable value, String errorClass, String error)
    implements Serializable {

  /**
   * What came of it.
   *
   * @throws SandboxException if it failed
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // it answers a job of that type
  <T extends Serializable> T result() {
    if (value == null) {
      throw new SandboxException(errorClass, error);
    }
    return (T) value;
  }
}
