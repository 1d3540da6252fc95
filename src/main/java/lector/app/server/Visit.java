package lector.app.server;

import java.net.URI;
import java.util.Optional;

/**
 * A request that was let in.
 *
 * @param listener who asks, where that is known
 * @param path what is asked for, decoded, without the slash that it begins with and without a token
 * @param base the address of the output folder as this visitor sees it, with the token if it came
 *     in the path; ends with a slash
 */
record Visit(Optional<Listener> listener, String path, URI base) {

  /** Whether the list of episodes is asked for. */
  boolean isOfIndex() {
    return path.isEmpty() || path.equals(FileEndpoint.INDEX);
  }

  /** Whether it is an owner who asks. */
  boolean isOwners() {
    return listener.map(Listener::isOwner).orElse(false);
  }
}
