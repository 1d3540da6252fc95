package lector.app.cli;

import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C: the working thread is interrupted and given time to clear away what it has begun, before
 * the process ends with the status that the system gives an interrupted one, 130.
 */
final class Interruption {

  private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(10);

  private final Thread worker;
  private final Thread hook = new Thread(this::interrupt, "lector-interruption");
  private volatile boolean underWay;

  private Interruption(Thread worker) {
    this.worker = worker;
  }

  /** Waits for an interruption. */
  static Interruption watch(Thread worker) {
    Interruption interruption = new Interruption(worker);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Whether the process is ending because it was interrupted. */
  boolean isUnderWay() {
    return underWay;
  }

  /** Lets the process end by itself. */
  void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It was interrupted in this very moment; there is nothing left to clear away.
    }
  }

  private void interrupt() {
    underWay = true;
    worker.interrupt();
    try {
      worker.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
