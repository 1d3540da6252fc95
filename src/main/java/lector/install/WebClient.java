package lector.install;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Fetches files from addresses. A connection that breaks is made again, a little later each time,
 * and goes on where it broke; so does another run. It gives up when nothing more comes.
 */
final class WebClient implements PackageClient {

  /** Waits. */
  interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  /** How often in a row nothing may come. */
  private static final int MOST_FAILURES = 4;

  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final int GROWTH = 3;

  private final Sleeper sleeper;

  WebClient(Sleeper sleeper) {
    this.sleeper = sleeper;
  }

  @Override
  public String fetch(PackageFile file, Path folder, InstallProgress progress) throws IOException {
    PartialFile part = new PartialFile(folder);
    Transfer transfer = new Transfer();
    int failures = 0;
    Duration wait = FIRST_WAIT;
    while (true) {
      long before = part.bytes();
      try {
        transfer.run(file, part, progress);
        return "";
      } catch (TransferException e) {
        boolean isFurther = part.bytes() > before;
        failures = isFurther ? 1 : failures + 1;
        wait = isFurther || failures == 1 ? FIRST_WAIT : wait.multipliedBy(GROWTH);
        if (e.isFinal() || failures == MOST_FAILURES) {
          return e.getMessage();
        }
        progress.said(e.getMessage() + "; trying again in " + wait.toSeconds() + " s");
      }
      pause(wait);
    }
  }

  private void pause(Duration time) throws IOException {
    try {
      sleeper.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for a server", e);
    }
  }
}
