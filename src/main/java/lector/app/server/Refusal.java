package lector.app.server;

import java.util.Map;
import org.eclipse.jetty.server.Request;

/** A request that is answered with an error; the message is for whoever asked. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Map<String, String> headers;

  Refusal(int status, String message) {
    this(status, message, Map.of());
  }

  /**
   * Creates a refusal.
   *
   * @param status the HTTP status
   * @param message what is wrong and what to do
   * @param headers headers that the answer needs besides
   */
  Refusal(int status, String message, Map<String, String> headers) {
    super(message, null, false, false);
    this.status = status;
    this.headers = Map.copyOf(headers);
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** What every address gets that leads nowhere, or that the asker may not know of. */
  static Refusal notFound() {
    return new Refusal(404, "Nothing is found at this address.");
  }

  /**
   * What the address of a folder gets without the slash that links in its page need. The answer
   * names the last segment alone, so the way is right whatever stands before this server.
   */
  static Refusal lacksSlash(Request request) {
    String path = request.getHttpURI().getPath();
    String query = request.getHttpURI().getQuery();
    String place =
        path.substring(path.lastIndexOf('/') + 1) + "/" + (query == null ? "" : "?" + query);
    return new Refusal(301, "Its address ends with a slash.", Map.of("Location", place));
  }

  static Refusal methodNotAllowed(String allowed) {
    return new Refusal(405, "Only " + allowed + " can be asked here.", Map.of("Allow", allowed));
  }
}
