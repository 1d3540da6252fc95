package lector.app.server;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose senders take too long over the head of a request: a byte now and then
 * keeps a connection from being idle, and many such would use up all that a machine has.
 */
final class SlowSenders implements Connection.Listener {

  private final Scheduler scheduler;
  private final Duration patience;
  private final Map<Connection, Progress> seen = new ConcurrentHashMap<>();

  /**
   * What was seen of a connection.
   *
   * @param requests how many requests had come
   * @param bytes how many bytes had come
   */
  private record Progress(long requests, long bytes) {}

  /**
   * Creates the watch.
   *
   * @param patience how long the head of a request may take at least; twice that at most
   */
  SlowSenders(Scheduler scheduler, Duration patience) {
    this.scheduler = scheduler;
    this.patience = patience;
  }

  @Override
  public void onOpened(Connection connection) {
    look(connection);
  }

  @Override
  public void onClosed(Connection connection) {
    seen.remove(connection);
  }

  private void look(Connection connection) {
    Progress now = new Progress(connection.getMessagesIn(), connection.getBytesIn());
    Progress before = seen.put(connection, now);
    boolean isAnswered = connection.getMessagesOut() == now.requests();
    boolean isSlow =
        before != null
            && isAnswered
            && now.requests() == before.requests()
            && now.bytes() > before.bytes();
    if (isSlow) {
      connection.close();
    } else if (connection.getEndPoint().isOpen()) {
      scheduler.schedule(() -> look(connection), patience.toMillis(), TimeUnit.MILLISECONDS);
    } else {
      seen.remove(connection);
    }
  }
}
