package lector.app.spark;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/**
 * The program that runs in a {@link Sandbox}: jobs come in, answers go out, until no more come. It
 * ends with the process that started it, whatever it is doing.
 */
final class SandboxProcess {

  private SandboxProcess() {}

  /** Answers. What others print goes where errors go. */
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    ObjectOutputStream out = new ObjectOutputStream(new BufferedOutputStream(System.out));
    out.flush();
    System.setOut(System.err);
    ProcessHandle.current().parent().ifPresent(SandboxProcess::endWith);
    ObjectInputStream in = new ObjectInputStream(System.in);
    Workbench bench = Workbench.of((Kit) in.readObject());
    try {
      while (true) {
        out.writeObject(answer((Job<?>) in.readObject(), bench));
        out.flush();
        out.reset();
      }
    } catch (EOFException e) {
      Workbench.clear();
    }
  }

  private static void endWith(ProcessHandle parent) {
    Thread watch =
        new Thread(
            () -> {
              parent.onExit().join();
              Runtime.getRuntime().halt(1);
            },
            "lector-watch");
    watch.setDaemon(true);
    watch.start();
  }

  private static Answer answer(Job<?> job, Workbench bench) {
    try {
      return new Answer(job.run(bench), "", "");
    } catch (Exception | Error e) { // memory that runs out ends the process before
      Outcome failed = Failure.outcome("", e, 0);
      return new Answer(null, failed.errorClass(), failed.error());
    }
  }
}
