package lector.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.IntConsumer;
import lector.app.server.Job.State;
import lector.app.server.Submission.Kind;
import lector.episode.OutputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class JobQueueTest {

  @TempDir Path folder;
  private final BlockingQueue<String> begun = new LinkedBlockingQueue<>();

  /** Says what it begins; ends only where it is told to. */
  private final class Maker implements JobMaker {

    private final CountDownLatch gate;

    Maker(int waitsFor) {
      gate = new CountDownLatch(waitsFor);
    }

    @Override
    public Made make(Submission submission, byte[] content, IntConsumer percent)
        throws InterruptedException {
      percent.accept(40);
      begun.add(Shelf.text(content));
      gate.await();
      return new Made("Made of " + Shelf.text(content), "folder");
    }

    @Override
    public void close() {
      begun.add("closed");
    }
  }

  @Test
  void beginsAgainWhatTheServersEndBrokeOff() throws Exception {
    try (JobQueue queue = queue(new Maker(1))) {
      add(queue, "one");
      add(queue, "two");
      assertEquals("one", begun.take());
      Job job = queue.find(1).orElseThrow();
      assertEquals(State.WORKING, job.state());
      assertEquals(40, job.percent());
    }
    assertEquals("closed", begun.take());
    try (JobQueue queue = queue(new Maker(0))) {
      assertEquals("one", begun.take());
      assertEquals("two", begun.take());
      assertEquals(3, add(queue, "three").id());
      assertEquals("three", begun.take());
      while (!queue.find(3).orElseThrow().isFinished()) {
        Thread.onSpinWait();
      }
    }
    begun.clear();
    try (JobQueue queue = queue(new Maker(0))) {
      assertEquals(List.of(3L, 2L, 1L), queue.all().stream().map(Job::id).toList());
      assertEquals(Optional.of("Made of two"), queue.find(2).orElseThrow().title());
      add(queue, "four");
      assertEquals("four", begun.take());
    }
  }

  /** Two servers of one folder would make every job twice, and give one number to two jobs. */
  @Test
  void leavesTheJobsToTheFirstServerOfAFolder() throws Exception {
    try (JobQueue first = queue(new Maker(1));
        JobQueue second = queue(new Maker(1))) {
      add(first, "one");
      assertEquals(503, assertThrows(Refusal.class, () -> add(second, "two")).status());
      assertEquals("one", begun.take());
    }
    try (JobQueue third = queue(new Maker(0))) {
      assertEquals(2, add(third, "two").id());
    }
  }

  @Test
  void keepsNoArticleLongerThanNeeded() throws Exception {
    try (JobQueue queue = queue(new Maker(0))) {
      add(queue, "one");
      add(queue, "two");
      begun.take();
      begun.take();
    }
    assertTrue(Files.exists(folder.resolve(".lector-jobs/1.json")));
    assertFalse(Files.exists(folder.resolve(".lector-jobs/1.input")));
  }

  @Test
  void refusesMoreThanItCanRemember() throws Exception {
    try (JobQueue queue = queue(new Maker(1))) {
      for (int i = 0; i < 100; i++) {
        add(queue, "article " + i);
      }
      assertEquals(503, assertThrows(Refusal.class, () -> add(queue, "more")).status());
    }
  }

  @Test
  void saysWhenItsJournalIsDamaged() throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve(".lector-jobs")).resolve("1.json"), "{");
    OutputException e = assertThrows(OutputException.class, () -> queue(new Maker(0)).close());
    assertTrue(e.getMessage().contains("delete it"), e.getMessage());
  }

  private JobQueue queue(Maker maker) {
    return new JobQueue(
        folder,
        maker,
        problem -> {
          throw new AssertionError(problem);
        });
  }

  private static Job add(JobQueue queue, String text) throws IOException {
    return queue.add(
        new Submission(Kind.TEXT, "pasted text", Optional.empty()),
        text.getBytes(StandardCharsets.UTF_8));
  }
}
