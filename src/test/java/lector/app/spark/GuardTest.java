package lector.app.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import lector.article.UnreadableInputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardTest {

  private static final Duration AMPLE = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(20);

  private Workbench bench;

  @BeforeEach
  void setUp() throws IOException {
    bench = Workbench.of(kit("GuardTest"));
  }

  @AfterEach
  void tearDown() throws IOException {
    Workbench.clear();
  }

  /** What executors know of a run without inputs. */
  static Kit kit(String run) {
    return new Kit(
        run,
        "out",
        List.of(),
        "",
        LocalDate.of(2024, 11, 1),
        Map.of(),
        List.of(),
        List.of(),
        new Limit(600, 128, false));
  }

  @Test
  void givesWhatComesOfTheWork() throws Exception {
    assertEquals("done", guard(true).run(there -> "done", AMPLE));
  }

  @Test
  void throwsWhatTheWorkThrows() {
    Job<String> job =
        there -> {
          throw new UnreadableInputException("a.txt", "is empty");
        };
    assertThrows(UnreadableInputException.class, () -> guard(true).run(job, AMPLE));
  }

  @Test
  void stopsWhatTakesTooLong() {
    Job<String> job =
        there -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          return "never";
        };
    LimitException e = assertThrows(LimitException.class, () -> guard(true).run(job, SHORT));
    assertTrue(e.getMessage().contains("--time-limit"), e.getMessage());
  }

  @Test
  void endsAnExecutorWhoseWorkCantBeStoppedButNotADriver() {
    AtomicBoolean isOver = new AtomicBoolean();
    Job<String> job =
        there -> {
          while (!isOver.get()) {
            Thread.onSpinWait();
          }
          return "at last";
        };
    assertThrows(InternalError.class, () -> guard(true).run(job, SHORT));
    assertThrows(LimitException.class, () -> guard(false).run(job, SHORT));
    isOver.set(true);
  }

  private Guard guard(boolean mayEndProcess) {
    return new Guard(bench, true, mayEndProcess, SHORT);
  }
}
