package lector.app.spark;

import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Does a task's work, such that no article can do harm to others for long.
 *
 * <p>The first attempt of a task works in the executor itself, with an eye on the time. What can't
 * be stopped ends the executor, and so does whatever kills it; Spark then begins the task anew.
 * From the second attempt on, and for what fails by an {@link Error}, the work is done in a process
 * of its own ({@link Sandbox}): what kills that is known, and costs nothing else. For one thread.
 */
final class Guard implements AutoCloseable {

  private final Workbench bench;
  private final boolean isFirst;
  private final boolean mayEndProcess;
  private final Duration grace;
  private @Nullable Sandbox sandbox;

  /**
   * Begins a task.
   *
   * @param isFirst whether it is the first attempt
   * @param mayEndProcess whether this process can be sacrificed: an executor can, a driver can't
   * @param grace how long work that is told to stop may take to do so
   */
  Guard(Workbench bench, boolean isFirst, boolean mayEndProcess, Duration grace) {
    this.bench = bench;
    this.isFirst = isFirst;
    this.mayEndProcess = mayEndProcess;
    this.grace = grace;
  }

  /**
   * Does work.
   *
   * @throws LimitException if it took too long, or killed its process
   * @throws RuntimeException what the work threw
   * @throws IOException if a disk failed; the work is not to blame
   */
  <T extends Serializable> T run(Job<T> job, Duration limit)
      throws IOException, InterruptedException {
    if (isFirst && !bench.kit().limits().isolated()) {
      try {
        return runHere(job, limit);
      } catch (WorkError e) {
        // Another article may have taken the memory, for example: the sandbox tells.
      }
    }
    if (sandbox == null) {
      sandbox = new Sandbox(bench.kit());
    }
    return sandbox.run(job, limit);
  }

  private <T extends Serializable> T runHere(Job<T> job, Duration limit)
      throws IOException, InterruptedException, WorkError {
    FutureTask<T> work = new FutureTask<>(() -> job.run(bench));
    Thread thread = new Thread(work, "lector-" + Thread.currentThread().getName());
    thread.setDaemon(true);
    thread.start();
    try {
      return work.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } catch (TimeoutException e) {
      stop(thread);
      throw new LimitException(Sandbox.tooLong(limit));
    } catch (InterruptedException e) {
      thread.interrupt();
      throw e;
    }
  }

  private static RuntimeException unwrapped(@Nullable Throwable cause)
      throws IOException, WorkError {
    if (cause instanceof IOException failure) {
      throw failure;
    } else if (cause instanceof Error failure) {
      throw new WorkError(failure);
    } else if (cause instanceof RuntimeException failure) {
      return failure;
    }
    return new IllegalStateException(cause);
  }

  /** The work ended by an {@link Error}. */
  private static final class WorkError extends Exception {

    private static final long serialVersionUID = 1L;

    WorkError(Error cause) {
      super(cause);
    }
  }

  /** Spark ends an executor in which a task fails by an error of the virtual machine. */
  private void stop(Thread thread) throws InterruptedException {
    thread.interrupt();
    thread.join(grace.toMillis());
    if (thread.isAlive() && mayEndProcess) {
      throw new InternalError("an article takes too long and can't be stopped");
    }
  }

  @Override
  public void close() {
    if (sandbox != null) {
      sandbox.close();
    }
  }
}
