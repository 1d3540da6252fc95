package lector.app.spark;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A process for work that may kill it. It is started for the first job, again after it was killed,
 * and does one job at a time. For one thread.
 */
final class Sandbox implements AutoCloseable {

  private final Kit kit;
  private @Nullable Running running;

  /**
   * What runs.
   *
   * @param process the process
   * @param out where jobs go
   * @param in where answers come from
   */
  private record Running(Process process, ObjectOutputStream out, ObjectInputStream in) {}

  Sandbox(Kit kit) {
    this.kit = kit;
  }

  /**
   * Does a job in the process.
   *
   * @throws LimitException if it took too long, or the process died of it
   * @throws SandboxException if the job failed
   */
  <T extends Serializable> T run(Job<T> job, Duration limit)
      throws IOException, InterruptedException {
    Running there = running == null ? start() : running;
    running = there;
    FutureTask<Answer> answer = new FutureTask<>(() -> ask(there, job));
    Thread thread = new Thread(answer, "lector-sandbox");
    thread.setDaemon(true);
    thread.start();
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS).result();
    } catch (TimeoutException e) {
      close();
      throw new LimitException(tooLong(limit));
    } catch (ExecutionException e) {
      there.process().waitFor(10, TimeUnit.SECONDS);
      String status = there.process().isAlive() ? "?" : "" + there.process().exitValue();
      close();
      throw new LimitException(
          "kills the process in which it is made (exit status %s, %d MiB of heap)"
              .formatted(status, kit.limits().mebibytes()));
    } catch (InterruptedException e) {
      close();
      throw e;
    }
  }

  /** What to say of work that took too long. */
  static String tooLong(Duration limit) {
    return "takes longer than "
        + limit.toSeconds()
        + " s: if it is only long, raise the limit with --time-limit";
  }

  private static Answer ask(Running there, Job<?> job) throws IOException, ClassNotFoundException {
    there.out().writeObject(job);
    there.out().flush();
    there.out().reset();
    return (Answer) there.in().readObject();
  }

  private Running start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + kit.limits().mebibytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                classPath(),
                SandboxProcess.class.getName()));
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    ObjectOutputStream out =
        new ObjectOutputStream(new BufferedOutputStream(process.getOutputStream()));
    out.writeObject(kit);
    out.flush();
    return new Running(process, out, new ObjectInputStream(process.getInputStream()));
  }

  /** Lector's own jar, which Spark loads by itself, and all that Java was started with. */
  private static String classPath() {
    try {
      Path own = Path.of(Sandbox.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return own + File.pathSeparator + System.getProperty("java.class.path");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (running != null) {
      running.process().destroyForcibly();
      running = null;
    }
  }
}
