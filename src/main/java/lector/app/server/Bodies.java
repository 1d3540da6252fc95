package lector.app.server;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.eclipse.jetty.util.thread.Scheduler;

/** Reads what requests bring with them. No thread waits for a slow sender, and nothing for ever. */
final class Bodies {

  /** Whoever sends less than this in a millisecond, and beyond what is idle, is given up. */
  private static final int LEAST_BYTES_A_MILLISECOND = 8;

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
    EndPoint sender = request.getConnectionMetaData().getConnection().getEndPoint();
    Scheduler.Task deadline =
        request
            .getComponents()
            .getScheduler()
            .schedule(
                sender::close,
                sender.getIdleTimeout() + mostBytes / LEAST_BYTES_A_MILLISECOND,
                TimeUnit.MILLISECONDS);
    Content.Source.asByteArrayAsync(
        request,
        mostBytes,
        Promise.Invocable.from(
            InvocationType.BLOCKING,
            (bytes, failure) -> {
              deadline.cancel();
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
        "That is more than %,d bytes, the most that is taken in: give it in parts."
            .formatted(mostBytes),
        Map.of(HttpHeader.CONNECTION.asString(), "close"));
  }
}
