package lector.episode;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends threads so that what they use can be closed and deleted. */
final class Workers {

  private Workers() {}

  /**
   * Drops the tasks that wait, interrupts those that run, and waits until they have ended, even if
   * this thread is interrupted: an engine that is closed, or a folder that is deleted, while a
   * worker still uses it does more harm than a short wait.
   */
  static void stop(ExecutorService pool) {
    pool.shutdownNow();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
