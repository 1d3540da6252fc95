package lector.app.server;

import java.net.URI;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Every request comes in here: under which name does it reach us, who asks, and what for? Whoever
 * says no on the way throws a {@link Refusal}.
 */
final class FrontDoor extends Handler.Abstract {

  private final AllowedHosts hosts;
  private final Access access;
  private final Routes routes;
  private final boolean isPrivate;

  FrontDoor(AllowedHosts hosts, Access access, Routes routes, boolean isPrivate) {
    this.hosts = hosts;
    this.access = access;
    this.routes = routes;
    this.isPrivate = isPrivate;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "same-origin");
    if (isPrivate) {
      headers.put("X-Robots-Tag", "noindex");
    }
    try {
      URI base = hosts.base(request);
      Visit visit = access.admit(request, base);
      visit
          .listener()
          .ifPresent(listener -> request.setAttribute(AccessLog.LISTENER, listener.name()));
      routes.handle(visit, request, response, callback);
    } catch (Refusal refusal) {
      new Answer(request, response, callback).refuse(refusal);
    }
    return true;
  }
}
