package lector.app.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lector.article.UnreadableInputException;
import org.junit.jupiter.api.Test;

/** Starts processes. */
class SandboxIT {

  private static final Duration AMPLE = Duration.ofMinutes(2);

  @Test
  void outlivesWhatKillsItsProcess() throws Exception {
    try (Sandbox sandbox = new Sandbox(GuardTest.kit("SandboxIT"))) {
      long first = sandbox.run(new Pid(), AMPLE);
      assertEquals(first, sandbox.run(new Pid(), AMPLE), "one process does many jobs");

      LimitException halted =
          assertThrows(LimitException.class, () -> sandbox.run(new Halt(), AMPLE));
      assertTrue(halted.getMessage().contains("exit status 42"), halted.getMessage());
      LimitException full =
          assertThrows(LimitException.class, () -> sandbox.run(new Fill(), AMPLE));
      assertTrue(full.getMessage().contains("128 MiB of heap"), full.getMessage());
      LimitException slow =
          assertThrows(LimitException.class, () -> sandbox.run(new Spin(), Duration.ofMillis(100)));
      assertTrue(slow.getMessage().contains("takes longer"), slow.getMessage());

      SandboxException failed =
          assertThrows(SandboxException.class, () -> sandbox.run(new Fail(), AMPLE));
      assertEquals("UnreadableInputException", failed.errorClass());
      assertTrue(sandbox.run(new Pid(), AMPLE) != first, "it was started again");
    }
  }

  private record Pid() implements Job<Long> {
    @Override
    public Long run(Workbench bench) {
      return ProcessHandle.current().pid();
    }
  }

  private record Halt() implements Job<String> {
    @Override
    public String run(Workbench bench) {
      Runtime.getRuntime().halt(42);
      return "";
    }
  }

  private record Fill() implements Job<String> {
    @Override
    public String run(Workbench bench) {
      List<long[]> all = new ArrayList<>();
      while (all.size() < 1_000_000) {
        all.add(new long[1 << 20]);
      }
      return "";
    }
  }

  private record Spin() implements Job<String> {
    @Override
    @SuppressWarnings("InfiniteLoopStatement")
    public String run(Workbench bench) {
      while (true) {
        Thread.onSpinWait();
      }
    }
  }

  private record Fail() implements Job<String> {
    @Override
    public String run(Workbench bench) {
      throw new UnreadableInputException("a.txt", "is empty");
    }
  }
}
