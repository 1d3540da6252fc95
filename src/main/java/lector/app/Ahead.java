package lector.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Something that is made ready in another thread, before it is needed. */
public final class Ahead<T> {

  private final CompletableFuture<T> future;

  private Ahead(CompletableFuture<T> future) {
    this.future = future;
  }

  /** Begins the work. */
  public static <T> Ahead<T> start(Supplier<T> work) {
    return new Ahead<>(CompletableFuture.supplyAsync(work));
  }

  /** What was made ready, as soon as it is; throws what the work threw. */
  public T get() {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      } else if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw e;
    }
  }

  /** Waits for the end of the work, then gives its result away if it has one. */
  public void end(Consumer<T> last) {
    try {
      last.accept(future.join());
    } catch (CompletionException e) {
      // It failed; whoever asked for it knows.
    }
  }
}
