package lector.app.server;

import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Errors that arise before or behind the front door, in a line that tells nothing of the inside.
 */
final class PlainErrors extends ErrorHandler {

  private final Consumer<Throwable> owner;

  /**
   * Creates the handler.
   *
   * @param owner is told of what went wrong in here, which no asker is
   */
  PlainErrors(Consumer<Throwable> owner) {
    this.owner = owner;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    if (status >= 500 && request.getAttribute(ERROR_EXCEPTION) instanceof Throwable cause) {
      owner.accept(cause);
    }
    new Answer(request, response, callback)
        .send(status, "text/plain;charset=utf-8", HttpStatus.getMessage(status) + ".\n");
    return true;
  }
}
