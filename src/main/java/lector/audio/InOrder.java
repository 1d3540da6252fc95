package lector.audio;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Computes parts on several threads and takes them in order, few of them waiting at any time. */
final class InOrder {

  private InOrder() {}

  /** Computes a part. Called on any thread. */
  interface Work<T> {
    T part(int index) throws IOException;
  }

  /** Takes the next part. Called on the caller's thread. */
  interface Taker<T> {
    void take(T part) throws IOException;
  }

  /**
   * Computes and takes all parts.
   *
   * @param parts how many
   * @param workers how many are computed at once
   * @throws IOException what the work or the taker threw; threads of the work have ended by then
   */
  static <T> void run(int parts, int workers, Work<T> work, Taker<T> taker) throws IOException {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(workers, workers, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    try {
      Queue<Future<T>> waiting = new ArrayDeque<>();
      int next = 0;
      while (next < parts || !waiting.isEmpty()) {
        while (next < parts && waiting.size() < 2 * workers) {
          int index = next++;
          waiting.add(pool.submit(() -> work.part(index)));
        }
        taker.take(result(waiting.remove()));
      }
    } finally {
      end(pool);
    }
  }

  /**
   * Drops what has not begun and waits for what has. No interrupts: one would close the file that
   * the others read from.
   */
  private static void end(ThreadPoolExecutor pool) {
    pool.getQueue().clear();
    pool.shutdown();
    boolean interrupted = Thread.interrupted();
    while (!pool.isTerminated()) {
      try {
        pool.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while encoding");
    }
  }
}
