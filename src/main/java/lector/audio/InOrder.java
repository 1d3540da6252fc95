package lector.audio;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
    ExecutorService pool = Executors.newFixedThreadPool(workers);
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
      pool.shutdownNow();
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
