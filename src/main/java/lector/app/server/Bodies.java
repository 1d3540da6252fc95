package lector.app.server;

import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;

/** Reads what requests bring with them. No thread waits for a slow sender. */
final class Bodies {

  private Bodies() {}

  /**
   * Reads a body, then goes on. A {@link Refusal} on the way is answered.
   *
   * @param mostBytes the most that is taken in
   * @param then what is done with the body
   */
  static void read(
      Request request, Response response, Callback callback, int mostBytes, Consumer<byte[]> then) {
    if (request.getLength() > mostBytes) {
      throw tooLarge(mostBytes);
    }
    Content.Source.asByteArrayAsync(
        request,
        mostBytes,
        Promise.Invocable.from(
            InvocationType.BLOCKING,
            (bytes, failure) -> {
              try {
                if (failure instanceof IllegalStateException) {
                  throw tooLarge(mostBytes);
                } else if (failure != null) {
                  callback.failed(failure);
                } else {
                  then.accept(bytes);
                }
              } catch (Refusal refusal) {
                new Answer(request, response, callback).refuse(refusal);
              } catch (RuntimeException e) {
                callback.failed(e);
              }
            }));
  }

  private static Refusal tooLarge(int mostBytes) {
    return new Refusal(
        413,
        "That is more than %,d bytes, the most that is taken in (--max-upload)."
            .formatted(mostBytes),
        Map.of(HttpHeader.CONNECTION.asString(), "close"));
  }
}
