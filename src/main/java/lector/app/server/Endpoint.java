package lector.app.server;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What answers the requests for an address. */
@FunctionalInterface
interface Endpoint {

  /**
   * Answers a request; now, or later by the callback.
   *
   * @throws Refusal if it says no
   */
  void handle(Visit visit, Request request, Response response, Callback callback) throws Exception;
}
