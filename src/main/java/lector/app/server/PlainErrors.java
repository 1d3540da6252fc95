package lector.app.server;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Errors that arise before or behind the front door, in a line that tells nothing of the inside.
 */
final class PlainErrors extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    new Answer(request, response, callback)
        .send(status, "text/plain;charset=utf-8", HttpStatus.getMessage(status) + ".\n");
    return true;
  }
}
