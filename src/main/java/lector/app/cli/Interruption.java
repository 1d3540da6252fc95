package lector.app.cli;

import org.jline.utils.Signals;

/**
 * Ctrl-C, and a request to end: the working thread is interrupted and clears away what it has
 * begun, before the process ends. A second Ctrl-C ends it at once.
 *
 * <p>This is done by signal handlers and not by a shutdown hook, since ONNX Runtime has one of its
 * own that takes away what the voice may still be using.
 */
final class Interruption {

  private static final String[] SIGNALS = {"INT", "TERM"};

  private final Thread worker;
  private volatile boolean underWay;

  private Interruption(Thread worker) {
    this.worker = worker;
  }

  /** Waits for an interruption; loading what it takes is not waited for. */
  static Interruption watch(Thread worker) {
    Interruption interruption = new Interruption(worker);
    Thread registration = new Thread(interruption::register, "signals");
    registration.setDaemon(true);
    registration.start();
    return interruption;
  }

  private void register() {
    for (String signal : SIGNALS) {
      Signals.register(signal, this::interrupt);
    }
  }

  /** Whether the process is to end because it was interrupted. */
  boolean isUnderWay() {
    return underWay;
  }

  private void interrupt() {
    underWay = true;
    for (String signal : SIGNALS) {
      Signals.registerDefault(signal);
    }
    worker.interrupt();
  }
}
