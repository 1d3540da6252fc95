package lector.app.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import lector.app.UnspokenLanguageException;
import lector.article.UnreadableInputException;

/**
 * The jobs of a folder, one made after the other. They outlive the server: one that was waiting or
 * under way when it ended is begun again by the next. Safe for use by many threads.
 */
final class JobQueue implements AutoCloseable {

  private static final int MOST_WAITING = 100;
  private static final int MOST_REMEMBERED = 50;
  private static final int SECONDS_TO_END = 10;

  private final JobJournal journal;
  private final JobMaker maker;
  private final Consumer<Throwable> problems;
  private final boolean isOpen;
  private final NavigableMap<Long, Job> jobs = new ConcurrentSkipListMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "lector-jobs"));

  /**
   * Opens the queue, and begins what is left to do.
   *
   * @param output the output folder
   * @param maker makes the episodes; is closed with the queue
   * @param problems hears why a job failed that an article is not to blame for
   */
  JobQueue(Path output, JobMaker maker, Consumer<Throwable> problems) {
    this.journal = new JobJournal(output);
    this.maker = maker;
    this.problems = problems;
    this.isOpen = journal.claim();
    for (Job job : isOpen ? journal.load() : List.<Job>of()) {
      jobs.put(job.id(), job);
      if (!job.isFinished()) {
        enqueue(Job.waiting(job.id(), job.submission()));
      }
    }
  }

  /**
   * Takes an article in.
   *
   * @param content its bytes; none of an address
   * @throws Refusal if too many are waiting, or another server takes in what is for this folder
   * @throws IOException if it can't be kept
   */
  synchronized Job add(Submission submission, byte[] content) throws IOException {
    if (!isOpen) {
      throw new Refusal(
          503, "Articles can't be added here: another server of this folder takes them.");
    }
    if (jobs.values().stream().filter(job -> !job.isFinished()).count() >= MOST_WAITING) {
      throw new Refusal(503, MOST_WAITING + " articles are waiting already; try again later.");
    }
    Job job = Job.waiting(jobs.isEmpty() ? 1 : jobs.lastKey() + 1, submission);
    journal.add(job, content);
    enqueue(job);
    forgetOld();
    return job;
  }

  /** The jobs that are remembered, the newest first. */
  List<Job> all() {
    List<Job> all = new ArrayList<>(jobs.values());
    all.sort(Comparator.comparingLong(Job::id).reversed());
    return all;
  }

  /** A job by its number. */
  Optional<Job> find(long id) {
    return Optional.ofNullable(jobs.get(id));
  }

  private void enqueue(Job job) {
    jobs.put(job.id(), job);
    worker.execute(() -> run(job));
  }

  private void run(Job waiting) {
    if (worker.isShutdown()) {
      return;
    }
    Job job = waiting.working(0);
    jobs.put(job.id(), job);
    try {
      JobMaker.Made made =
          maker.make(
              job.submission(),
              journal.content(job),
              percent -> jobs.put(job.id(), job.working(percent)));
      finish(job.done(made));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      if (!worker.isShutdown()) {
        finish(job.failed(reason(e)));
      }
    }
  }

  /**
   * Why a job failed, for whoever gave the article. They see its name already, and options of a
   * command are of no use to them.
   */
  private String reason(Throwable failure) {
    if (failure instanceof UnreadableInputException unreadable) {
      return unreadable.problem();
    } else if (failure instanceof UnspokenLanguageException unspoken) {
      return unspoken.problem() + ": give an article in a language that it speaks";
    }
    problems.accept(failure);
    return "the server is at fault, and has told whoever runs it why; add it again once that is"
        + " mended";
  }

  private void finish(Job job) {
    try {
      journal.save(job);
    } catch (IOException e) {
      // The episode is there all the same; the next server makes it again, and finds it unchanged.
    }
    jobs.put(job.id(), job);
  }

  private void forgetOld() throws IOException {
    List<Job> finished = jobs.values().stream().filter(Job::isFinished).toList();
    for (Job job : finished.subList(0, Math.max(0, finished.size() - MOST_REMEMBERED))) {
      journal.delete(job);
      jobs.remove(job.id());
    }
  }

  /** Ends the job that is under way; the next server begins it again. */
  @Override
  public void close() {
    worker.shutdownNow();
    try {
      worker.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    journal.close();
    maker.close();
  }
}
